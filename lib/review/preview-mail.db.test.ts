import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { NotFound } from "@/lib/errors";
import { VariableNotFilled } from "@/lib/replies/errors";
import { previewApproval, previewQuestions, previewRefusal } from "@/lib/review/preview-mail";
import { test } from "@/tests/support/database";
import { anIndividual, aRequest, aReviewer, contextOf } from "@/tests/support/fixtures";

const address = { localPart: "pharmacie.albi", domain: "pharmacien.r76.mssante.fr" };
const refusal = {
  refusalReason: "duplicate",
  refusalText: "Déjà là, {{structure}}.",
  correctionInvited: true,
} as const;

async function read(tx: Db, companyName = "Pharmacie du port") {
  const applicant = await anIndividual(tx);
  const { id: requestId } = await aRequest(tx, { applicantId: applicant.id, companyName });
  const context = await contextOf(tx, (await aReviewer(tx)).id);
  return { context, applicant, seen: { requestId, version: 1 } };
}

describe("a mail before it is sent is the one that will leave", () => {
  test("of an approval, with the address as typed", async ({ tx }) => {
    const { context, applicant, seen } = await read(tx, "<img src=x onerror=alert(1)>");
    const mail = await previewApproval(context, { ...seen, ...address });
    expect(mail).toMatchObject({ to: applicant.email, subject: expect.stringContaining("Pharmacie.albi@pharmacien") });
    expect(mail.html).toContain("Centre de services de test");
    expect(mail.html).toContain("&lt;img src=x");
    expect(mail.html).not.toContain("<img src=x");
  });

  test("of questions, with the words as typed", async ({ tx }) => {
    const { context, seen } = await read(tx);
    const questions = [{ field: "city" as const, question: "<b>Quelle</b> ville ?" }];
    const mail = await previewQuestions(context, { ...seen, message: "Bonjour {{structure}},", questions });
    expect(mail.html).toContain("Bonjour Pharmacie du port,");
    expect(mail.html).toContain("&lt;b&gt;Quelle&lt;/b&gt; ville");
  });

  test("of a refusal, with its reason", async ({ tx }) => {
    const { context, seen } = await read(tx);
    const mail = await previewRefusal(context, { ...seen, ...refusal });
    expect(mail.html).toContain("Déjà là, Pharmacie du port.");
    expect(mail.html).toContain("existe déjà pour cet établissement");
  });
});

test("there is none with a variable that nothing fills", async ({ tx }) => {
  const { context, seen } = await read(tx);
  const wrong = { ...seen, ...refusal, refusalText: "Bonjour {{inconnue}}" };
  await expect(previewRefusal(context, wrong)).rejects.toBeInstanceOf(VariableNotFilled);
});

test("nor for whoever may not read the request", async ({ tx }) => {
  const { applicant, seen } = await read(tx);
  const context = await contextOf(tx, applicant.id);
  await expect(previewApproval(context, { ...seen, ...address })).rejects.toBeInstanceOf(NotFound);
  await expect(previewRefusal(context, { ...seen, ...refusal })).rejects.toBeInstanceOf(NotFound);
});
