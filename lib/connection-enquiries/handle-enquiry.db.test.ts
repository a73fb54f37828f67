import { describe, expect } from "vitest";
import { findEnquiry } from "@/db/queries/connection-enquiries";
import { listEnquiryQuestions } from "@/db/queries/enquiry-questions";
import { ProofNeeded } from "@/lib/accounts/recent-proof";
import { answerQuestion } from "@/lib/connection-enquiries/answer-question";
import { askContact } from "@/lib/connection-enquiries/ask-contact";
import { decideEnquiry } from "@/lib/connection-enquiries/decide-enquiry";
import { EnquiryHasMoved, LinkOver, NothingAsked } from "@/lib/connection-enquiries/errors";
import { linkToken } from "@/lib/connection-enquiries/link-token";
import { listEnquiries } from "@/lib/connection-enquiries/list-enquiries";
import { enquiryFilterSchema } from "@/lib/connection-enquiries/operator-schemas";
import { reopenEnquiry } from "@/lib/connection-enquiries/reopen-enquiry";
import { saveNote } from "@/lib/connection-enquiries/save-note";
import { takeCharge } from "@/lib/connection-enquiries/take-charge";
import { viewEnquiry } from "@/lib/connection-enquiries/view-enquiry";
import { viewFollowUp } from "@/lib/connection-enquiries/view-follow-up";
import { withdrawEnquiry } from "@/lib/connection-enquiries/withdraw-enquiry";
import { NotFound } from "@/lib/errors";
import { aBrowser, mailsTo } from "@/tests/support/accounts";
import { test } from "@/tests/support/database";
import { anEnquiry } from "@/tests/support/enquiries";
import { aReviewer, contextOf } from "@/tests/support/fixtures";
import { anOperatorContext } from "@/tests/support/operators";
import { journalOf, mailsAbout } from "@/tests/support/traces";

const statusOf = async (tx: Parameters<typeof findEnquiry>[0], id: string) =>
  (await findEnquiry(tx, id))?.enquiry.status;

describe("an enquiry in the hands of the operator", () => {
  test("is taken, asked about, answered, accepted: each step told and journaled", async ({ tx }) => {
    const operator = await anOperatorContext(tx);
    const { id: enquiryId, email } = await anEnquiry(tx);
    const visitor = aBrowser(tx);
    const token = linkToken(enquiryId);

    await takeCharge(operator, { enquiryId });
    await askContact(operator, { enquiryId, text: "Combien de services ?" });
    await answerQuestion(visitor, { token, answer: "Quatre." });
    await answerQuestion(visitor, { token, answer: "Quatre." });
    await decideEnquiry(operator, { enquiryId, decision: "accepted", text: "Nous vous appelons." });

    expect(await findEnquiry(tx, enquiryId)).toMatchObject({
      enquiry: { status: "accepted", decisionText: "Nous vous appelons.", takenById: operator.actor.id },
    });
    expect((await mailsTo(tx, email, "connection-enquiry-progress")).map(({ kind }) => kind).toReversed()).toEqual([
      "in_charge",
      "information_requested",
      "accepted",
    ]);
    expect(await mailsTo(tx, operator.actor.email, "connection-enquiry-news")).toHaveLength(1);
    const actions = (await journalOf(tx, "connection_enquiry", enquiryId)).map(({ action }) => action);
    expect(actions).toEqual(
      ["taken", "question_asked", "answered", "accepted"].map((act) => `connection_enquiry.${act}`),
    );
    const followUp = await viewFollowUp(visitor, token);
    expect(followUp).toMatchObject({ kind: "enquiry", history: [{}, {}, { who: "Vous" }, {}] });
  });

  test("is reopened after a decision, and decided again", async ({ tx }) => {
    const operator = await anOperatorContext(tx);
    const { id: enquiryId } = await anEnquiry(tx);
    await decideEnquiry(operator, { enquiryId, decision: "refused", text: "Hors périmètre." });
    await expect(askContact(operator, { enquiryId, text: "?" })).rejects.toBeInstanceOf(EnquiryHasMoved);

    await reopenEnquiry(operator, { enquiryId, text: "Nous nous étions trompés." });
    expect(await findEnquiry(tx, enquiryId)).toMatchObject({ enquiry: { status: "in_charge", decisionText: null } });
    await decideEnquiry(operator, { enquiryId, decision: "accepted", text: "Bienvenue." });
    expect(await statusOf(tx, enquiryId)).toBe("accepted");
  });

  test("a colleague who is slower learns that it has moved, and tells the contact nothing", async ({ tx }) => {
    const [operator, colleague] = [await anOperatorContext(tx), await anOperatorContext(tx)];
    const { id: enquiryId } = await anEnquiry(tx);
    await takeCharge(operator, { enquiryId });
    await expect(takeCharge(colleague, { enquiryId })).rejects.toBeInstanceOf(EnquiryHasMoved);
    expect(await mailsAbout(tx, enquiryId)).toHaveLength(1);
  });

  test("is decided without waiting for an answer, which then comes too late", async ({ tx }) => {
    const operator = await anOperatorContext(tx);
    const { id: enquiryId } = await anEnquiry(tx);
    await askContact(operator, { enquiryId, text: "Combien de services ?" });
    await decideEnquiry(operator, { enquiryId, decision: "refused", text: "Déjà raccordés." });

    const late = answerQuestion(aBrowser(tx), { token: linkToken(enquiryId), answer: "Quatre." });
    await expect(late).rejects.toBeInstanceOf(NothingAsked);
    expect(await listEnquiryQuestions(tx, enquiryId)).toMatchObject([{ answer: null, closedAt: expect.any(Date) }]);
  });

  test("keeps a note that only operators see", async ({ tx }) => {
    const operator = await anOperatorContext(tx);
    const { id: enquiryId } = await anEnquiry(tx);
    await saveNote(operator, { enquiryId, note: "Vu avec le siège." });
    expect((await viewEnquiry(operator, enquiryId)).enquiry.note).toBe("Vu avec le siège.");
    expect(JSON.stringify(await viewFollowUp(aBrowser(tx), linkToken(enquiryId)))).not.toContain("siège");
    expect(JSON.stringify(await journalOf(tx, "connection_enquiry", enquiryId))).not.toContain("siège");
  });

  test("is nothing to anybody else, and needs a recent proof to be decided", async ({ tx }) => {
    const reviewer = await contextOf(tx, (await aReviewer(tx)).id);
    const operator = await anOperatorContext(tx);
    const { id: enquiryId } = await anEnquiry(tx);
    await expect(takeCharge(reviewer, { enquiryId })).rejects.toBeInstanceOf(NotFound);
    await expect(viewEnquiry(reviewer, enquiryId)).rejects.toBeInstanceOf(NotFound);
    await expect(listEnquiries(reviewer, enquiryFilterSchema.parse({}))).rejects.toBeInstanceOf(NotFound);
    await expect(takeCharge(operator, { enquiryId: crypto.randomUUID() })).rejects.toBeInstanceOf(NotFound);
    const stale = { ...operator, actor: { ...operator.actor, provedAt: new Date(Date.now() - 13 * 3_600_000) } };
    const decision = { enquiryId, decision: "accepted", text: "Oui." } as const;
    await expect(decideEnquiry(stale, decision)).rejects.toBeInstanceOf(ProofNeeded);
  });
});

describe("withdrawing", () => {
  test("tells the contact and who is in charge; a second time changes nothing", async ({ tx }) => {
    const operator = await anOperatorContext(tx);
    const { id: enquiryId } = await anEnquiry(tx);
    await takeCharge(operator, { enquiryId });
    const token = linkToken(enquiryId);

    await withdrawEnquiry(aBrowser(tx), token);
    await withdrawEnquiry(aBrowser(tx), token);

    expect(await statusOf(tx, enquiryId)).toBe("withdrawn");
    expect((await mailsAbout(tx, enquiryId)).map(({ name }) => name)).toEqual([
      "connection-enquiry-progress",
      "connection-enquiry-progress",
      "connection-enquiry-news",
    ]);
  });

  test("is refused once decided, and without the link", async ({ tx }) => {
    const operator = await anOperatorContext(tx);
    const { id: enquiryId } = await anEnquiry(tx);
    await decideEnquiry(operator, { enquiryId, decision: "accepted", text: "Bienvenue." });
    await expect(withdrawEnquiry(aBrowser(tx), linkToken(enquiryId))).rejects.toBeInstanceOf(EnquiryHasMoved);
    await expect(withdrawEnquiry(aBrowser(tx), "x".repeat(43))).rejects.toBeInstanceOf(LinkOver);
    await expect(withdrawEnquiry(aBrowser(tx), undefined)).rejects.toBeInstanceOf(LinkOver);
  });
});

describe("the list", () => {
  test("shows what awaits the operator, the oldest first; or a state, a region, words", async ({ tx }) => {
    const operator = await anOperatorContext(tx);
    const companyName = `Clinique Élysée ${crypto.randomUUID()}`;
    const old = await anEnquiry(tx, { companyName, createdAt: new Date("2026-01-01"), regionCode: "53" });
    const recent = await anEnquiry(tx, { companyName });
    await anEnquiry(tx, { companyName, status: "withdrawn", withdrawnAt: new Date() });
    const found = async (query: Record<string, string>) => {
      const q = query.q ?? companyName.toLowerCase().replaceAll("é", "e");
      const { enquiries } = await listEnquiries(operator, enquiryFilterSchema.parse({ q, ...query }));
      return enquiries.map(({ id }) => id);
    };

    expect(await found({})).toEqual([old.id, recent.id]);
    expect(await found({ region: "53" })).toEqual([old.id]);
    expect(await found({ etat: "tous" })).toHaveLength(3);
    expect(await found({ etat: "withdrawn" })).toHaveLength(1);
    expect(await found({ q: recent.structureId ?? "" })).toEqual([recent.id]);
  });

  test("what is no filter is none", () => {
    const hostile = { etat: "x", region: "';drop", q: "a".repeat(300), page: "-1" };
    expect(enquiryFilterSchema.parse(hostile)).toEqual({ etat: "a-traiter", region: "", q: "", page: 1 });
  });
});
