import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { closeHandover, insertHandover, markHandoverConfirmed } from "@/db/queries/handovers";
import { individuals, mailboxes } from "@/db/schema";
import { afterObjection, answerBefore } from "@/lib/succession/delays";
import { aMailbox, aMembership, aReviewer } from "@/tests/support/fixtures";
import { rescueInput } from "@/tests/support/handovers";
import { press, problems } from "../controls";
import { anOccitanieReviewer, aPharmacist, aPreparateur } from "../people";
import { expect } from "../test";
import type { PageStates, Scene, State } from "./state";

type Proposal = "none" | "handover" | "rescue" | "confirmed" | "declined";
type Sees = "responsable" | "named" | "reader" | "reviewer" | "proposer";

/** A box whose responsable may be succeeded, with a proposal in this state. */
async function aBox(db: Db, proposal: Proposal) {
  const [responsable, named, reader] = [await aPharmacist(db), await aPharmacist(db), await aPreparateur(db)];
  const [proposer, reviewer] = [await aReviewer(db), await anOccitanieReviewer(db)];
  const { id } = await aMailbox(db, { responsableId: responsable.id });
  await aMembership(db, id, named.id, "gestionnaire");
  await aMembership(db, id, reader.id, "lecteur");
  const lastSignInAt = new Date(Date.now() - 100 * 86_400_000);
  await db.update(individuals).set({ lastSignInAt }).where(eq(individuals.id, reader.id));
  if (proposal !== "none") await propose(db, proposal, { mailboxId: id, responsable, named, proposer, reviewer });
  return { id, people: { responsable, named, reader, reviewer, proposer } };
}

type Person = { id: string };
type Place = { mailboxId: string; responsable: Person; named: Person; proposer: Person; reviewer: Person };

async function propose(db: Db, proposal: Proposal, { mailboxId, responsable, named, proposer, reviewer }: Place) {
  const isRescue = proposal === "rescue" || proposal === "confirmed";
  const now = new Date();
  const opensAt = isRescue ? afterObjection(now) : now;
  const { reason, evidence } = rescueInput(mailboxId, named.id);
  const id = await insertHandover(db, {
    ...(isRescue ? { kind: "rescue", state: "to_confirm", reason, evidence } : { kind: "handover", state: "open" }),
    ...{ mailboxId, formerLeaves: false, opensAt, expiresAt: answerBefore(opensAt) },
    ...{ formerId: responsable.id, successorId: named.id, proposedById: isRescue ? proposer.id : responsable.id },
  });
  const confirmation = { confirmedById: reviewer.id, isFormerGone: false, formerLeaves: false };
  if (proposal === "confirmed") {
    await markHandoverConfirmed(db, id, { ...confirmation, opensAt, expiresAt: answerBefore(opensAt) });
  }
  if (proposal === "declined") await closeHandover(db, id, { state: "declined", closedById: named.id });
}

const state = (name: string, proposal: Proposal, sees: Sees, path: string, since?: string): State => ({
  name,
  open: (scene) => show(scene, proposal, sees, path, since),
});

async function show({ page, db, signInAs }: Scene, proposal: Proposal, sees: Sees, path: string, since?: string) {
  const { id, people } = await aBox(db, proposal);
  if (since) {
    await db
      .update(mailboxes)
      .set({ createdAt: new Date(since) })
      .where(eq(mailboxes.id, id));
  }
  await signInAs(people[sees].id);
  await page.goto(path.replace("[boite]", id));
}

const inError = (sees: Sees, proposal: Proposal, path: string, button: string): State => ({
  name: "en erreur",
  open: async (scene) => {
    await show(scene, proposal, sees, path);
    await press(scene.page, button);
    await expect(problems(scene.page)).toBeFocused();
  },
});

const accepting = "/boites/[boite]/responsable/accepter";
const handingOver = "/boites/[boite]/responsable";
const supervised = "/instruction/boites/[boite]";

/** What the page of handing over shows while somebody is asked to answer for the box. */
export const handoverStates: State[] = [
  state("proposition en cours", "handover", "responsable", `${handingOver}?fait=proposition`),
  state("proposition à soi", "handover", "named", handingOver),
  state("opposition possible", "rescue", "responsable", handingOver),
  state("vue par un lecteur", "confirmed", "reader", handingOver),
];

/** One’s own account, asked to answer for a box. */
export const proposedHome = state("responsabilité proposée", "handover", "named", "/boites/personnelle");

/** Who answers for a box, as its people and the service centre see it change. */
export const successionPages: PageStates[] = [
  {
    file: "app/boites/[boite]/responsable/accepter/page.tsx",
    states: [
      state("à accepter", "handover", "named", accepting),
      state("à confirmer par un second instructeur", "rescue", "named", accepting),
      state("délai d’opposition", "confirmed", "named", accepting),
      state("déclinée", "declined", "named", accepting),
    ],
  },
  {
    file: "app/boites/[boite]/confirmer/page.tsx",
    states: [
      state("à faire", "none", "responsable", "/boites/[boite]/confirmer", "2024-01-02"),
      {
        name: "retrait à confirmer",
        open: async (scene) => {
          await show(scene, "none", "responsable", "/boites/[boite]/confirmer?fait=retrait");
          await scene.page.getByText("Retirer Paul Faure").click();
        },
      },
    ],
  },
  {
    file: "app/instruction/boites/page.tsx",
    states: [
      state("en retard", "rescue", "reviewer", "/instruction/boites?retard=oui", "2024-01-02"),
      state("aucune", "none", "reviewer", "/instruction/boites?q=introuvable"),
    ],
  },
  {
    file: "app/instruction/boites/[boite]/page.tsx",
    states: [
      state("sans proposition", "none", "reviewer", supervised, "2024-01-02"),
      state("à confirmer", "rescue", "reviewer", supervised),
      state("proposée par soi", "rescue", "proposer", `${supervised}?fait=proposition`),
      state("transmission en cours", "handover", "reviewer", supervised),
    ],
  },
  {
    file: "app/instruction/boites/[boite]/responsable/page.tsx",
    states: [
      state("à remplir", "none", "reviewer", `${supervised}/responsable`),
      inError("reviewer", "none", `${supervised}/responsable`, "Proposer ce responsable"),
      state("déjà en cours", "rescue", "reviewer", `${supervised}/responsable`),
    ],
  },
  {
    file: "app/instruction/boites/[boite]/ne-pas-confirmer/page.tsx",
    states: [
      state("à remplir", "rescue", "reviewer", `${supervised}/ne-pas-confirmer`),
      inError("reviewer", "rescue", `${supervised}/ne-pas-confirmer`, "Ne pas confirmer"),
      state("rien à confirmer", "none", "reviewer", `${supervised}/ne-pas-confirmer`),
    ],
  },
];
