import { eq } from "drizzle-orm";
import { describe, expect, test as plain } from "vitest";
import { connectionEnquiries } from "@/db/schema";
import { CodeOfAnotherBrowser, CodeWrong, NoCodeAwaited } from "@/lib/accounts/errors";
import type { BrowserContext } from "@/lib/auth/browser-context";
import { DraftIncomplete, EmailChanged, NoDraft } from "@/lib/connection-enquiries/errors";
import { saveStep } from "@/lib/connection-enquiries/save-step";
import { sendEnquiry } from "@/lib/connection-enquiries/send-enquiry";
import { startProof } from "@/lib/connection-enquiries/start-proof";
import { viewDraft } from "@/lib/connection-enquiries/view-draft";
import { viewSummary } from "@/lib/connection-enquiries/view-summary";
import { TooManyAttempts } from "@/lib/errors";
import { aBrowser, anotherCode, clearOfWindowEnd } from "@/tests/support/accounts";
import { committed, test } from "@/tests/support/database";
import { aFilledDraft, anEnquiry, enquiryCode } from "@/tests/support/enquiries";
import { anIndividual } from "@/tests/support/fixtures";
import { journalOf, mailsAbout } from "@/tests/support/traces";

async function aProvedDraft(visitor: BrowserContext, values: Record<string, string> = {}) {
  const { email = "" } = await aFilledDraft(visitor, values);
  await startProof(visitor);
  return { email, code: await enquiryCode(visitor.db, email) };
}

describe("sendEnquiry", () => {
  test("keeps the enquiry, journals it, and tells the contact, the region and the operator", async ({ tx }) => {
    const visitor = aBrowser(tx);
    const operator = await anIndividual(tx, { kind: "INT", isOperator: true });
    const { email, code } = await aProvedDraft(visitor);

    const id = await sendEnquiry(visitor, code);

    const [enquiry] = await tx.select().from(connectionEnquiries).where(eq(connectionEnquiries.id, id));
    expect(enquiry).toMatchObject({ status: "sent", companyName: "Clinique du château", people: 50, email });
    expect(enquiry?.emailProvedAt).toBeInstanceOf(Date);
    expect(await viewDraft(visitor)).toBeUndefined();
    expect(await journalOf(tx, "connection_enquiry", id)).toMatchObject([{ action: "connection_enquiry.sent" }]);
    const mails = (await mailsAbout(tx, id)).map(({ name, recipient }) => `${name} ${recipient}`);
    expect(mails).toContain(`connection-enquiry-received ${email}`);
    expect(mails).toContain(`connection-enquiry ${operator.email}`);
    expect(mails.filter((mail) => mail.startsWith("connection-enquiry support@"))).toHaveLength(1);
  });

  test("a second press leads to the same enquiry", async ({ tx }) => {
    const visitor = aBrowser(tx);
    const { email, code } = await aProvedDraft(visitor);
    expect(await sendEnquiry(visitor, code)).toBe(await sendEnquiry(visitor, code));
    expect(await tx.$count(connectionEnquiries, eq(connectionEnquiries.email, email))).toBe(1);
  });

  test("a wrong code, or the right one elsewhere, sends nothing and loses nothing", async ({ tx }) => {
    const [visitor, other] = [aBrowser(tx), aBrowser(tx)];
    const { email, code } = await aProvedDraft(visitor);
    await aProvedDraft(other, { email });

    await expect(sendEnquiry(visitor, anotherCode(code))).rejects.toBeInstanceOf(CodeWrong);
    await expect(sendEnquiry(other, code)).rejects.toBeInstanceOf(CodeOfAnotherBrowser);
    await expect(sendEnquiry(aBrowser(tx), code)).rejects.toBeInstanceOf(NoCodeAwaited);
    expect(await viewDraft(visitor)).toMatchObject({ typed: { email } });
    expect(await tx.$count(connectionEnquiries, eq(connectionEnquiries.email, email))).toBe(0);
  });

  test("what was changed after the code is not sent under another address, nor incomplete", async ({ tx }) => {
    const visitor = aBrowser(tx);
    const { code } = await aProvedDraft(visitor);
    const { typed = {} } = (await viewDraft(visitor)) ?? {};

    await saveStep(visitor, { step: "contact", typed: { ...typed, email: "autre@clinique.example" } });
    await expect(sendEnquiry(visitor, code)).rejects.toBeInstanceOf(EmailChanged);
    await saveStep(visitor, { step: "contact", typed: { ...typed, phone: "12" } });
    await expect(sendEnquiry(visitor, code)).rejects.toBeInstanceOf(DraftIncomplete);
    await saveStep(visitor, { step: "contact", typed });
    await expect(sendEnquiry(visitor, code)).resolves.toBeTypeOf("string");
  });
});

describe("startProof", () => {
  test("sends no code without a complete draft", async ({ tx }) => {
    const visitor = aBrowser(tx);
    await expect(startProof(visitor)).rejects.toBeInstanceOf(NoDraft);
    await saveStep(visitor, { step: "contact", typed: {} });
    await expect(startProof(visitor)).rejects.toBeInstanceOf(DraftIncomplete);
  });

  test("does and says the same for an address that has an account", async ({ tx }) => {
    const { email } = await anIndividual(tx);
    const { code } = await aProvedDraft(aBrowser(tx), { email });
    expect(code).toMatch(/^\d{6}$/);
  });

  test("writes to the same person five times an hour at most, from wherever", async ({ tx }) => {
    await clearOfWindowEnd();
    const { email } = await aProvedDraft(aBrowser(tx));
    for (let sent = 1; sent < 5; sent++) await aProvedDraft(aBrowser(tx), { email });
    await expect(aProvedDraft(aBrowser(tx), { email })).rejects.toBeInstanceOf(TooManyAttempts);
  });
});

test("the summary says that the structure is asked for already, as long as it is", async ({ tx }) => {
  const visitor = aBrowser(tx);
  const { structureId = "" } = await aFilledDraft(visitor);
  const summary = async () => {
    const draft = await viewDraft(visitor);
    if (!draft) throw new Error("no draft");
    return viewSummary(visitor, draft);
  };
  expect((await summary()).isEnquired).toBe(false);
  await anEnquiry(tx, { structureId, status: "withdrawn", withdrawnAt: new Date() });
  expect((await summary()).isEnquired).toBe(false);
  await anEnquiry(tx, { structureId });
  expect((await summary()).isEnquired).toBe(true);
});

plain("two presses at the same instant make one enquiry", async () => {
  const visitor = aBrowser(committed);
  const { email, code } = await aProvedDraft(visitor);
  const [first, second] = await Promise.all([1, 2].map(() => sendEnquiry(visitor, code)));
  expect(first).toBe(second);
  expect(await committed.$count(connectionEnquiries, eq(connectionEnquiries.email, email))).toBe(1);
});
