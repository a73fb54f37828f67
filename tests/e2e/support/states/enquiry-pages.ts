import { startProof } from "@/lib/connection-enquiries/start-proof";
import { anEnquiry } from "@/tests/support/enquiries";
import { draftOfPage, openEnquiryLink } from "../enquiries";
import { asked, decided, drafted, followed, inError, withdrawn } from "./enquiry-states";
import { at, type PageStates } from "./state";

/** A structure that asks for the service without an account. */
export const enquiryPages: PageStates[] = [
  {
    file: "app/raccordement/page.tsx",
    states: [
      { name: "rien de commencé", open: at("/raccordement?brouillon=abandonne") },
      drafted("un brouillon", "/raccordement"),
    ],
  },
  {
    file: "app/raccordement/structure/page.tsx",
    states: [
      { name: "à remplir", open: at("/raccordement/structure") },
      inError("/raccordement/structure", "Continuer"),
      drafted("remplie", "/raccordement/structure"),
    ],
  },
  {
    file: "app/raccordement/structure/rechercher/page.tsx",
    states: [
      { name: "des résultats", open: at("/raccordement/structure/rechercher?q=pharmacie") },
      { name: "aucun", open: at("/raccordement/structure/rechercher?q=zwyxzwyx") },
    ],
  },
  {
    file: "app/raccordement/contact/page.tsx",
    states: [
      drafted("rempli", "/raccordement/contact"),
      inError("/raccordement/contact", "Continuer", ({ page, db }) => draftOfPage(page, db, { email: "équipe" })),
    ],
  },
  {
    file: "app/raccordement/projet/page.tsx",
    states: [
      drafted("rempli", "/raccordement/projet"),
      inError("/raccordement/projet", "Continuer", ({ page, db }) => draftOfPage(page, db, { people: "beaucoup" })),
    ],
  },
  {
    file: "app/raccordement/recapitulatif/page.tsx",
    states: [
      drafted("complet", "/raccordement/recapitulatif"),
      {
        name: "à vérifier",
        open: async ({ page, db }) => {
          const { structureId } = await draftOfPage(page, db, { email: "zoe@gmial.com", departmentCode: "75" });
          await anEnquiry(db, { structureId });
          await page.goto("/raccordement/recapitulatif");
        },
      },
    ],
  },
  {
    file: "app/raccordement/code/page.tsx",
    states: [
      { name: "aucun code attendu", open: at("/raccordement/code") },
      {
        name: "code attendu",
        open: async ({ page, db }) => {
          await startProof((await draftOfPage(page, db)).visitor);
          await page.goto("/raccordement/code");
        },
      },
    ],
  },
  {
    file: "app/raccordement/enregistre/page.tsx",
    states: [
      { name: "aucun brouillon", open: at("/raccordement/enregistre") },
      drafted("lien envoyé", "/raccordement/enregistre?lien=envoye"),
      drafted("sans adresse", "/raccordement/enregistre"),
    ],
  },
  {
    file: "app/raccordement/suivi/page.tsx",
    states: [
      { name: "sans lien", open: at("/raccordement/suivi") },
      followed("envoyée", {}, "?fait=envoyee"),
      followed("en retard", { createdAt: new Date("2026-01-05") }),
      followed("prise en charge", { status: "in_charge" }),
      { name: "complément demandé", open: (scene) => asked(scene, (id) => openEnquiryLink(scene.page, id)) },
      { name: "acceptée", open: (scene) => decided(scene, "accepted", (id) => openEnquiryLink(scene.page, id)) },
      { name: "refusée", open: (scene) => decided(scene, "refused", (id) => openEnquiryLink(scene.page, id)) },
      followed("retirée", withdrawn),
      {
        name: "brouillon à reprendre ailleurs",
        open: async ({ page, db }) => {
          const { id } = await draftOfPage(page, db);
          await draftOfPage(page, db, { companyName: "Clinique du lac" });
          await openEnquiryLink(page, id);
        },
      },
    ],
  },
  {
    file: "app/raccordement/suivi/retirer/page.tsx",
    states: [
      {
        name: "retrait",
        open: async ({ page, db }) => {
          await openEnquiryLink(page, (await anEnquiry(db)).id);
          await page.goto("/raccordement/suivi/retirer");
        },
      },
    ],
  },
];
