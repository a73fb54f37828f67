import { eq } from "drizzle-orm";
import { publications } from "@/db/schema";
import { aMailbox, aRequest } from "@/tests/support/fixtures";
import { press, problems } from "../controls";
import { aPharmacist } from "../people";
import { expect } from "../test";
import { requestIn } from "./requests-of";
import type { PageStates, Scene } from "./state";

type Status = Parameters<typeof requestIn>[1];
type Values = NonNullable<Parameters<typeof requestIn>[2]>;

/** A page of one’s own request in a state. */
const ofMine =
  (status: Status, path = "", values: Values = {}) =>
  async ({ page, db, signInAs }: Scene) => {
    const person = await aPharmacist(db);
    await signInAs(person.id);
    const { request } = await requestIn(db, status, { applicantId: person.id, ...values });
    await page.goto(`/suivi/${request.id}${path}`);
  };

async function opened({ page, db, signInAs }: Scene, publication: Partial<typeof publications.$inferInsert>) {
  const person = await aPharmacist(db);
  const box = await aMailbox(db, { responsableId: person.id });
  await db.update(publications).set(publication).where(eq(publications.mailboxId, box.id));
  await signInAs(person.id);
  await page.goto(`/suivi/${box.requestId}`);
}

async function manyRequests({ page, db, signInAs }: Scene): Promise<void> {
  const { id: applicantId } = await aPharmacist(db);
  await aRequest(db, { applicantId, status: "draft", companyName: null });
  const statuses: Status[] = ["submitted", "information_requested", "approved", "refused", "withdrawn"];
  for (const status of statuses) await requestIn(db, status, { applicantId });
  await signInAs(applicantId);
  await page.goto("/suivi?brouillon=enregistre");
}

/** Following one’s requests. */
export const followPages: PageStates[] = [
  {
    file: "app/suivi/page.tsx",
    states: [
      {
        name: "aucune demande",
        open: async ({ page, db, signInAs }) => {
          await signInAs((await aPharmacist(db)).id);
          await page.goto("/suivi");
        },
      },
      { name: "dans tous les états", open: manyRequests },
    ],
  },
  {
    file: "app/suivi/[demande]/page.tsx",
    states: [
      { name: "reçue", open: ofMine("submitted") },
      { name: "en retard", open: ofMine("submitted", "", { submittedAt: new Date(Date.now() - 90 * 3_600_000) }) },
      { name: "informations demandées", open: ofMine("information_requested") },
      { name: "validée, publication en attente", open: (scene) => opened(scene, { status: "queued" }) },
      {
        name: "validée, publication refusée",
        open: (scene) => opened(scene, { status: "failed", reason: "Numéro FINESS inconnu de l’annuaire." }),
      },
      { name: "validée, visible", open: (scene) => opened(scene, { status: "visible", visibleAt: new Date() }) },
      { name: "refusée, à corriger", open: ofMine("refused") },
      { name: "refusée sans suite", open: ofMine("refused", "", { correctionInvited: false }) },
      { name: "retirée", open: ofMine("withdrawn") },
    ],
  },
  {
    file: "app/suivi/[demande]/completer/page.tsx",
    states: [
      { name: "à remplir", open: ofMine("information_requested", "/completer") },
      {
        name: "en erreur",
        open: async (scene) => {
          await ofMine("information_requested", "/completer")(scene);
          await press(scene.page, "Envoyer ma réponse");
          await expect(problems(scene.page)).toBeFocused();
        },
      },
      { name: "trop tard", open: ofMine("approved", "/completer") },
    ],
  },
  {
    file: "app/suivi/[demande]/retirer/page.tsx",
    states: [
      { name: "une demande", open: ofMine("submitted", "/retirer") },
      {
        name: "un brouillon",
        open: async ({ page, db, signInAs }) => {
          const { id: applicantId } = await aPharmacist(db);
          const { id } = await aRequest(db, { applicantId, status: "draft" });
          await signInAs(applicantId);
          await page.goto(`/suivi/${id}/retirer`);
        },
      },
      { name: "trop tard", open: ofMine("refused", "/retirer") },
    ],
  },
];
