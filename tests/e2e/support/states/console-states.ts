import { auditEvents, informationRequests, requestDecisions, requestVersions } from "@/db/schema";
import { aFiness } from "@/tests/support/numbers";
import { anEstablishment, copiesInService } from "@/tests/support/registers";
import { follow, press } from "../controls";
import { anOccitanieReviewer } from "../people";
import { expect } from "../test";
import { requestIn } from "./requests-of";
import type { Scene, State } from "./state";

type Decision = Partial<typeof requestDecisions.$inferInsert>;

/** A request to decide, opened by the reviewer who has it in charge. */
async function open({ page, db, signInAs }: Scene) {
  const { request, reviewer } = await requestIn(db, "submitted");
  await signInAs(reviewer.id);
  await page.goto(`/instruction/${request.id}`);
  return { request, reviewer };
}

/** One of its dialogs, open. */
const dialog = (name: string, show: (scene: Scene) => Promise<void>): State => ({
  name,
  open: async (scene) => {
    await open(scene);
    await show(scene);
    await expect(scene.page.getByRole("dialog")).toBeVisible();
  },
});

const approve = {
  kind: "approve",
  content: { kind: "approve", localPart: "pharmacie", domain: "d.mssante.fr" },
} as const;

/** A decision of the reader, or of a colleague, in a state that lasts. */
const decided = (name: string, decision: Decision, { byColleague = false } = {}): State => ({
  name,
  open: async ({ page, db, signInAs }) => {
    const { request, reviewer } = await requestIn(db, "submitted");
    const decider = byColleague ? await anOccitanieReviewer(db) : reviewer;
    const kept = { state: "held", ...approve, ...decision } as const;
    const reservedAddress = kept.kind === "approve" ? `${request.id}@d.mssante.fr` : null;
    await db
      .insert(requestDecisions)
      .values({ requestId: request.id, version: 1, decidedById: decider.id, reservedAddress, ...kept });
    await signInAs(reviewer.id);
    await page.goto(`/instruction/${request.id}`);
  },
});

const inTenMinutes = { effectiveAt: new Date(Date.now() + 600_000) };
const lookedAt: Decision = {
  state: "second_look",
  secondLookReasons: ["address_edited", "responsable_not_found"],
};
const over = (state: "taken_back" | "declined" | "failed", closedReason: string | null = null): Decision => ({
  state,
  closedReason,
  closedAt: new Date(),
});

/** A request whose applicant has answered, about a pharmacy that the registers contradict at every line, with a long history. */
async function answered({ page, db, signInAs }: Scene): Promise<void> {
  await copiesInService(db);
  const { finess } = await anEstablishment(db, { finess: aFiness(), goneOn: "2026-11-12", phone: "0563999999" });
  const { request, reviewer } = await requestIn(db, "submitted", {
    version: 2,
    structureId: finess,
    street: "3 rue du Port",
  });
  const { id: requestId, applicantId: submittedById } = request;
  const content = { street: "3 rue du Port" };
  await db.insert(requestVersions).values({ requestId, version: 2, content, submittedById });
  const questions = ["street", "city"].map((field) => ({ field, question: "Vérifiez ce champ." }));
  const answer = { answer: "Voici.", answeredAt: new Date() };
  await db
    .insert(informationRequests)
    .values({ requestId, askedById: reviewer.id, message: "Bonjour,", questions, ...answer });
  const event = { subjectType: "request", subjectId: requestId, actorName: "Claire Instructrice" };
  await db
    .insert(auditEvents)
    .values(Array.from({ length: 110 }, () => ({ ...event, action: "request.checked_again" })));
  await signInAs(reviewer.id);
  await page.goto(`/instruction/${requestId}`);
  await expect(page.getByText("Tout l’historique")).toBeVisible();
}

/** What the page of a request shows beside its ordinary states. */
export const consoleStates: State[] = [
  dialog("approbation ouverte", ({ page }) => press(page, "Approuver")),
  dialog("questions ouvertes", ({ page }) => follow(page, "Demander des informations")),
  dialog("refus ouvert", ({ page }) => follow(page, "Refuser")),
  { name: "complétée, tout contredit", open: answered },
  decided("approbation en attente d’effet", inTenMinutes),
  decided(
    "refus d’un collègue en attente d’effet",
    {
      ...inTenMinutes,
      kind: "refuse",
      content: { kind: "refuse", refusalReason: "duplicate", refusalText: "Déjà là.", correctionInvited: true },
    },
    { byColleague: true },
  ),
  decided("second regard à donner", lookedAt, { byColleague: true }),
  decided("second regard attendu", lookedAt),
  decided("décision annulée", over("taken_back")),
  decided("approbation non confirmée", over("declined", "Le titulaire a changé."), { byColleague: true }),
  decided("décision sans effet", over("failed", "Le demandeur a retiré sa demande.")),
];
