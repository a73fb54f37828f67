import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { requestVersions } from "@/db/schema";
import { NotFound } from "@/lib/errors";
import { checkAddress } from "@/lib/review/check-address";
import { viewApproval } from "@/lib/review/view-approval";
import { viewRequest } from "@/lib/review/view-request";
import { test } from "@/tests/support/database";
import { aMailbox, anIndividual, aRegion, aRequest, aReviewer, contextOf } from "@/tests/support/fixtures";
import { anRpps } from "@/tests/support/numbers";

const domain = "pharmacien.r76.mssante.fr";

async function seen(tx: Db, values: Parameters<typeof aRequest>[1] = {}) {
  const context = await contextOf(tx, (await aReviewer(tx)).id);
  const unlike = { contactEmail: "Seul@exemple.fr", phone: "+33563111111" };
  const request = await aRequest(tx, { ...unlike, ...values });
  return { context, request, view: () => viewRequest(context, request.id) };
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

  test("says why it can't be decided, and leads to the next one", async ({ tx }) => {
    const next = await aRequest(tx, { submittedAt: new Date("2020-01-01") });
    const { view } = await seen(tx, { status: "withdrawn", withdrawnAt: new Date() });
    const found = await view();
    expect(found.obstacle).toContain("Le demandeur a retiré");
    expect(found.next?.id).toBe(next.id);
  });

  test("does not exist for another region, for an operator, for its applicant, nor as a draft", async ({ tx }) => {
    const { request, context } = await seen(tx);
    const people = [
      await aReviewer(tx, ["97"]),
      await anIndividual(tx, { isOperator: true }),
      { id: request.applicantId },
    ];
    for (const { id } of people) {
      await expect(viewRequest(await contextOf(tx, id), request.id)).rejects.toBeInstanceOf(NotFound);
    }
    const draft = await aRequest(tx, { status: "draft" });
    await expect(viewRequest(context, draft.id)).rejects.toBeInstanceOf(NotFound);
  });
});

test("approving shows the account that bears the responsable's number", async ({ tx }) => {
  const responsable = await anIndividual(tx);
  const { context, request } = await seen(tx, { responsableRpps: responsable.rpps });
  expect((await viewApproval(context, request.id)).account).toMatchObject({ id: responsable.id });
  const without = await aRequest(tx, { responsableRpps: anRpps() });
  expect((await viewApproval(context, without.id)).account).toBeUndefined();
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
