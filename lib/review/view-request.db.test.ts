import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { insertNote } from "@/db/queries/request-notes";
import { auditEvents, requestVersions, reviewerRegions } from "@/db/schema";
import { NotFound } from "@/lib/errors";
import { checkAddress } from "@/lib/review/check-address";
import { viewApproval } from "@/lib/review/view-approval";
import { viewRequest } from "@/lib/review/view-request";
import { test } from "@/tests/support/database";
import { aMailbox, anIndividual, aRegion, aRequest, aReviewer, contextOf } from "@/tests/support/fixtures";
import { aFiness, anRpps } from "@/tests/support/numbers";
import { anEstablishment, copiesInService } from "@/tests/support/registers";

const domain = "pharmacien.r76.mssante.fr";

async function seen(tx: Db, values: Parameters<typeof aRequest>[1] = {}) {
  const context = await contextOf(tx, (await aReviewer(tx)).id);
  const unlike = { contactEmail: "Seul@exemple.fr", phone: "+33563111111" };
  const request = await aRequest(tx, { ...unlike, ...values });
  const view = (wish: { view?: string; history?: "all" } = {}) =>
    viewRequest(context, { requestId: request.id, ...wish });
  return { context, request, view };
}

describe("the page of a request", () => {
  test("holds what was typed, its controls and its proposed address", async ({ tx }) => {
    const { request, view } = await seen(tx);
    const found = await view();
    expect(found.request).toMatchObject({ id: request.id, companyName: "Pharmacie du centre" });
    expect(found.checks.checks.length).toBeGreaterThan(8);
    expect(found.proposal).toMatchObject({
      localPart: "Pharmacie.du.centre.81000.albi",
      domain,
      availability: { isFree: true, alternatives: [] },
    });
    expect([found.obstacle, found.conflict]).toEqual([undefined, undefined]);
  });

  test("marks what changed since the previous version", async ({ tx }) => {
    const { request, view } = await seen(tx, { version: 2 });
    const sent = { requestId: request.id, submittedById: request.applicantId };
    await tx.insert(requestVersions).values([
      { ...sent, version: 1, content: { city: "Alby", phone: "+33563111111" } },
      { ...sent, version: 2, content: { city: "Albi", phone: "+33563111111" } },
    ]);
    expect([...(await view()).changes]).toEqual([["city", "Alby"]]);
  });

  test("names the requests that it corrects", async ({ tx }) => {
    const refused = await aRequest(tx, { status: "withdrawn", withdrawnAt: new Date() });
    const { view } = await seen(tx, { previousRequestId: refused.id });
    const found = await view();
    expect(found.linked).toMatchObject([{ id: refused.id }]);
  });

  test("says why it can't be decided", async ({ tx }) => {
    const { view } = await seen(tx, { status: "withdrawn", withdrawnAt: new Date() });
    const found = await view();
    expect(found.obstacle).toContain("Le demandeur a retiré");
    expect(found.replies).toBeUndefined();
  });

  test("leads to the requests before and after it in the queue", async ({ tx }) => {
    const others = ["2020-01-01", "2020-01-03"].map((day) => aRequest(tx, { submittedAt: new Date(day) }));
    const [before, after] = await Promise.all(others);
    const { view } = await seen(tx, { submittedAt: new Date("2020-01-02") });
    const { neighbours } = await view();
    expect(neighbours).toMatchObject({ previous: { id: before?.id }, next: { id: after?.id } });
  });

  test("sets what is typed beside what the registers say of its numbers", async ({ tx }) => {
    await copiesInService(tx);
    const { finess } = await anEstablishment(tx, { finess: aFiness(), name: "PHARMACIE DU PORT" });
    const { view } = await seen(tx, { structureId: finess });
    const { registers } = await view();
    expect(registers.picked).toEqual({});
    expect(registers.now.companyName).toMatchObject({ shown: "Pharmacie du Port" });
    expect(registers.now.responsableLastName).toBeUndefined();
  });

  test("has the latest of a long history, and all of it when asked", async ({ tx }) => {
    const { request, view } = await seen(tx);
    const event = {
      actorName: "Claire",
      action: "request.checked_again",
      subjectType: "request",
      subjectId: request.id,
    };
    await tx.insert(auditEvents).values(Array.from({ length: 120 }, (_, detail) => ({ ...event, detail: { detail } })));
    const { log } = await view();
    expect([log.events.length, log.hasMore]).toEqual([100, true]);
    expect(log.events.at(-1)?.detail).toEqual({ detail: 119 });
    expect((await view({ history: "all" })).log).toMatchObject({ hasMore: false, events: { length: 120 } });
  });

  test("keeps private notes from whoever is concerned by it", async ({ tx }) => {
    const { request, context, view } = await seen(tx);
    await insertNote(tx, { requestId: request.id, authorId: context.actor.id, text: "À rappeler" });
    expect((await view()).notes).toMatchObject([{ text: "À rappeler" }]);
    await tx.insert(reviewerRegions).values({ individualId: request.applicantId, regionCode: "76" });
    const own = await viewRequest(await contextOf(tx, request.applicantId), { requestId: request.id });
    expect([own.notes, own.replies]).toEqual([undefined, undefined]);
  });

  test("does not exist for another region, for an operator, for its applicant, nor as a draft", async ({ tx }) => {
    const { request, context } = await seen(tx);
    const people = [
      await aReviewer(tx, ["97"]),
      await anIndividual(tx, { isOperator: true }),
      { id: request.applicantId },
    ];
    for (const { id } of people) {
      await expect(viewRequest(await contextOf(tx, id), { requestId: request.id })).rejects.toBeInstanceOf(NotFound);
    }
    const draft = await aRequest(tx, { status: "draft" });
    await expect(viewRequest(context, { requestId: draft.id })).rejects.toBeInstanceOf(NotFound);
  });
});

test("approving shows the account that bears the responsable's number", async ({ tx }) => {
  const responsable = await anIndividual(tx);
  const { context, request } = await seen(tx, { responsableRpps: responsable.rpps });
  expect((await viewApproval(context, request.id)).account).toMatchObject({ id: responsable.id });
  const without = await aRequest(tx, { responsableRpps: anRpps() });
  expect((await viewApproval(context, without.id)).account).toBeUndefined();
});

test("approving starts from the address that was typed on the page of the request", async ({ tx }) => {
  const { context, request } = await seen(tx);
  const typed = { localPart: "officine.albi", domain };
  const { proposal } = await viewApproval(context, request.id, typed);
  expect(proposal).toMatchObject({ ...typed, availability: { isFree: true, address: `Officine.albi@${domain}` } });
  const idea = await viewApproval(context, request.id, { ...typed, alternative: "Albi.2" });
  expect(idea.proposal.localPart).toBe("Albi.2");
  const wrong = await viewApproval(context, request.id, { localPart: "officine..albi", domain });
  expect(wrong.proposal.availability).toMatchObject({ field: "localPart" });
});

describe("an address, while it is typed", () => {
  const typed = { localPart: "Pharmacie.du.centre.81000.albi", domain };

  test("is free", async ({ tx }) => {
    const { context, request } = await seen(tx);
    expect(await checkAddress(context, { requestId: request.id, ...typed })).toEqual({
      address: `Pharmacie.du.centre.81000.albi@${domain}`,
      isFree: true,
      alternatives: [],
    });
  });

  test("was ever given, and three free ones stand in for it", async ({ tx }) => {
    const { context, request } = await seen(tx);
    const { address } = await aMailbox(tx);
    const [localPart = ""] = address.split("@");
    const found = await checkAddress(context, { requestId: request.id, localPart, domain });
    expect(found).toMatchObject({ isFree: false, alternatives: expect.any(Array) });
    const { alternatives } = found as { alternatives: string[] };
    expect(new Set(alternatives).size).toBe(3);
    for (const other of alternatives) {
      expect(await checkAddress(context, { requestId: request.id, localPart: other, domain })).toMatchObject({
        isFree: true,
      });
    }
  });

  test.for([
    [{ localPart: "pharmacie..albi" }, "localPart"],
    [{ localPart: null }, "localPart"],
    [{ domain: "" }, "domain"],
    [{ domain: "pharmacien.r97.mssante.fr" }, "domain"],
  ] as const)("is wrong: %j", async ([wrong, field], { tx }) => {
    const { context, request } = await seen(tx);
    await aRegion(tx, { code: "97", name: "Autre" });
    const found = await checkAddress(context, { requestId: request.id, ...typed, ...wrong });
    expect(found).toMatchObject({ field, problem: expect.stringMatching(/\.$/) });
  });

  test("is nobody else's business", async ({ tx }) => {
    const { request } = await seen(tx);
    const applicant = await contextOf(tx, request.applicantId);
    await expect(checkAddress(applicant, { requestId: request.id, ...typed })).rejects.toBeInstanceOf(NotFound);
  });
});
