import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { findInformationRequest } from "@/db/queries/information-requests";
import { informationRequests, requestVersions } from "@/db/schema";
import { NotFound } from "@/lib/errors";
import { completeRequest } from "@/lib/requests/complete-request";
import { EmptyAnswer, NothingToComplete, StructureAlreadyRequested } from "@/lib/requests/errors";
import { test } from "@/tests/support/database";
import { anIndividual, aRequest, aReviewer, contextOf, readRequest } from "@/tests/support/fixtures";
import { journalOf, mailsAbout } from "@/tests/support/traces";

async function aQuestion(tx: Db, fields: string[] = ["phone"]) {
  const request = await aRequest(tx, { status: "information_requested" });
  const reviewer = await aReviewer(tx);
  const [asked] = await tx
    .insert(informationRequests)
    .values({
      requestId: request.id,
      askedById: reviewer.id,
      message: "Merci de préciser.",
      questions: fields.map((field) => ({ field, question: "Est-ce le bon ?" })),
    })
    .returning({ id: informationRequests.id });
  const context = await contextOf(tx, request.applicantId);
  return { request, context, ids: { requestId: request.id, informationRequestId: asked?.id ?? "" } };
}

describe("completeRequest", () => {
  test("changes the fields in question, sends again, keeps the new version and tells the service centre", async ({
    tx,
  }) => {
    const { request, context, ids } = await aQuestion(tx);

    const errors = await completeRequest(context, { ...ids, answer: "Voici.", typed: { phone: "05 63 11 11 11" } });

    expect(errors).toEqual({});
    const sent = await readRequest(tx, request.id);
    expect(sent).toMatchObject({ status: "submitted", version: 2, queueRank: 0, phone: "+33563111111" });
    expect(sent.firstSubmittedAt).toEqual(request.firstSubmittedAt);
    expect(await findInformationRequest(tx, request.id, ids.informationRequestId)).toMatchObject({ answer: "Voici." });
    const versions = await tx.select().from(requestVersions).where(eq(requestVersions.requestId, request.id));
    expect(versions).toMatchObject([{ version: 2, content: { phone: "+33563111111", city: "Albi" } }]);
    expect(await journalOf(tx, "request", request.id)).toEqual([
      { action: "request.completed", actorId: request.applicantId, detail: { version: 2 } },
    ]);
    expect(await mailsAbout(tx, request.id)).toMatchObject([{ name: "request-to-review" }]);
  });

  test("answered twice, sends once", async ({ tx }) => {
    const { request, context, ids } = await aQuestion(tx);
    const answer = { ...ids, answer: "Oui.", typed: { phone: request.phone ?? "" } };

    await completeRequest(context, answer);
    expect(await completeRequest(context, answer)).toEqual({});

    expect(await readRequest(tx, request.id)).toMatchObject({ version: 2 });
    expect(await mailsAbout(tx, request.id)).toHaveLength(1);
  });

  test("changes no other field than those asked about", async ({ tx }) => {
    const { request, context, ids } = await aQuestion(tx);

    await completeRequest(context, { ...ids, answer: "Oui.", typed: { phone: "0563111111", city: "Gaillac" } });

    expect(await readRequest(tx, request.id)).toMatchObject({ city: "Albi" });
  });

  test("returns what is wrong, and saves nothing", async ({ tx }) => {
    const { request, context, ids } = await aQuestion(tx);

    const errors = await completeRequest(context, { ...ids, answer: "", typed: { phone: "05" } });

    expect(errors).toHaveProperty("phone");
    expect(await readRequest(tx, request.id)).toMatchObject({ status: "information_requested", version: 1 });
  });

  test("wants a word or a change", async ({ tx }) => {
    const { request, context, ids } = await aQuestion(tx);
    const completed = completeRequest(context, { ...ids, answer: "", typed: { phone: request.phone ?? "" } });

    await expect(completed).rejects.toBeInstanceOf(EmptyAnswer);
  });

  test("refuses the number of a structure that somebody else asks for", async ({ tx }) => {
    const other = await aRequest(tx);
    const { context, ids } = await aQuestion(tx, ["structureId"]);
    const typed = { structureIdType: "FINESS_GEO", structureId: other.structureId ?? "" };

    const completed = completeRequest(context, { ...ids, answer: "", typed });

    await expect(completed).rejects.toBeInstanceOf(StructureAlreadyRequested);
  });

  test("says so when the service centre no longer waits, or asked nothing of the kind", async ({ tx }) => {
    const { request, context, ids } = await aQuestion(tx);
    const unknown = { ...ids, informationRequestId: request.id, answer: "Oui.", typed: {} };
    await expect(completeRequest(context, unknown)).rejects.toBeInstanceOf(NothingToComplete);

    await tx.update(informationRequests).set({ cancelledAt: new Date() });
    const late = completeRequest(context, { ...ids, answer: "Oui.", typed: { phone: request.phone ?? "" } });
    await expect(late).rejects.toBeInstanceOf(NothingToComplete);
  });

  test("is for the applicant alone", async ({ tx }) => {
    const { ids } = await aQuestion(tx);
    const stranger = await contextOf(tx, (await anIndividual(tx)).id);

    const completed = completeRequest(stranger, { ...ids, answer: "Oui.", typed: {} });

    await expect(completed).rejects.toBeInstanceOf(NotFound);
  });
});
