import { anOperator, asked, asOperator, decided, withdrawn } from "./enquiry-states";
import type { PageStates } from "./state";

const enquiry = "/administration/raccordements/[raccordement]";

/** The operator, who answers structures that ask for the service. */
export const enquiryDeskPages: PageStates[] = [
  {
    file: "app/administration/raccordements/page.tsx",
    states: [
      asOperator("à traiter", "/administration/raccordements"),
      asOperator("aucune", "/administration/raccordements?q=zwyxzwyx"),
    ],
  },
  {
    file: "app/administration/raccordements/[raccordement]/page.tsx",
    states: [
      asOperator("envoyée", enquiry),
      asOperator("d’avant les codes", enquiry, { emailProvedAt: null, structureId: null, structureIdType: null }),
      {
        name: "complément demandé",
        open: async (scene) => {
          await scene.signInAs((await anOperator(scene)).id);
          await asked(scene, (id) => scene.page.goto(enquiry.replace("[raccordement]", id)));
        },
      },
      {
        name: "refusée",
        open: async (scene) => {
          await scene.signInAs((await anOperator(scene)).id);
          await decided(scene, "refused", (id) =>
            scene.page.goto(`${enquiry.replace("[raccordement]", id)}?fait=refuser`),
          );
        },
      },
    ],
  },
  {
    file: "app/administration/raccordements/[raccordement]/[acte]/page.tsx",
    states: [
      asOperator("accepter", `${enquiry}/accepter`),
      asOperator("refuser", `${enquiry}/refuser`),
      asOperator("trop tard", `${enquiry}/demander`, withdrawn),
    ],
  },
];
