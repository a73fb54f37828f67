import { keepVerification } from "@/db/queries/journal-verifications";
import { recordEvent } from "@/lib/audit";
import { recordRefusal } from "@/lib/journal/record-refusal";
import { aMailbox, anIndividual, aRequest, contextOf } from "@/tests/support/fixtures";
import { anOccitanieReviewer } from "../people";
import type { PageStates, Scene, State } from "./state";

const outcome = { days: 3, links: 1204, erased: 0, seals: 12 };

const forOperator = (name: string, query: string, prepare?: (scene: Scene) => Promise<unknown>): State => ({
  name,
  open: async (scene) => {
    const { id } = await anIndividual(scene.db, { kind: "INT", isOperator: true });
    await aDay(scene, id);
    await prepare?.(scene);
    await scene.signInAs(id);
    await scene.page.goto(`/administration/journal${query}`);
  },
});

/** A request taken, and a decision refused. */
async function aDay({ db }: Scene, individualId: string): Promise<void> {
  const context = await contextOf(db, individualId);
  const { id, regionCode } = await aRequest(db, {});
  const subject = { type: "request", id, regionCode } as const;
  await recordEvent(db, context, "request.taken", subject);
  await recordEvent(db, context, "individual.signed_in", { type: "individual", id: individualId });
  await recordRefusal(context, "request.approved", subject, "RequestHeld");
}

async function anAnomaly({ db }: Scene): Promise<void> {
  const findings = [{ kind: "content_changed" as const, day: "2026-11-24", position: 12, eventId: "12" }];
  await keepVerification(db, { startedAt: new Date(), outcome: { ...outcome, wrong: 1, findings } });
}

async function allWell({ db }: Scene): Promise<void> {
  await keepVerification(db, { startedAt: new Date(), outcome: { ...outcome, wrong: 0, findings: [] } });
}

/** What the journal says, to the operator, to a reviewer and to the managers of a box. */
export const journalPages: PageStates[] = [
  {
    file: "app/administration/journal/page.tsx",
    states: [
      forOperator("vérifié, demande, connexion et refus", "", allWell),
      forOperator("anomalie trouvée", "?resultat=refused", anAnomaly),
      forOperator("filtre qui ne trouve rien", "?qui=Inconnu&objet=999999999", allWell),
    ],
  },
  {
    file: "app/instruction/journal/page.tsx",
    states: [
      {
        name: "lignes de la région",
        open: async (scene) => {
          const { id } = await anOccitanieReviewer(scene.db);
          await aDay(scene, id);
          await scene.signInAs(id);
          await scene.page.goto("/instruction/journal");
        },
      },
    ],
  },
  {
    file: "app/boites/[boite]/journal/page.tsx",
    states: [
      {
        name: "vide",
        open: async (scene) => {
          const { id, responsableId } = await aMailbox(scene.db);
          await scene.signInAs(responsableId);
          await scene.page.goto(`/boites/${id}/journal`);
        },
      },
    ],
  },
];
