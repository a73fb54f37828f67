import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { NotFound } from "@/lib/errors";
import { likenAgain } from "@/lib/review/duplicates/liken-again";
import { tellApart } from "@/lib/review/duplicates/tell-apart";
import { ConflictOfInterest } from "@/lib/review/errors";
import { viewRequest } from "@/lib/review/view-request";
import { test } from "@/tests/support/database";
import { aMailbox, anIndividual, aRequest, aReviewer, contextOf } from "@/tests/support/fixtures";
import { aFiness, anRpps } from "@/tests/support/numbers";
import { anEstablishment, copiesInService } from "@/tests/support/registers";
import { journalOf } from "@/tests/support/traces";

type Values = NonNullable<Parameters<typeof aRequest>[1]>;

let count = 0;

/** A request that shares nothing with any other. */
function alone(tx: Db, values: Values = {}) {
  count += 1;
  return aRequest(tx, {
    companyName: `Pharmacie ${"abcdefghij"[count % 10]?.repeat(8)}`,
    postalCode: String(81000 + count),
    contactEmail: `seul-${count}@exemple.fr`,
    phone: `+3356311${String(count).padStart(4, "0")}`,
    responsableRpps: anRpps(),
    ...values,
  });
}

async function seen(tx: Db, values: Values = {}) {
  const context = await contextOf(tx, (await aReviewer(tx)).id);
  const request = await alone(tx, values);
  const view = async () => (await viewRequest(context, { requestId: request.id })).duplicates;
  return { context, request, view };
}

const reasonsOf = (duplicates: { id: string; reasons: string[] }[]) =>
  new Map(duplicates.map(({ id, reasons }) => [id, reasons]));

describe("likely duplicates", () => {
  test("share a structure, a responsable, a phone, a contact or nearly a name, each once, the likeliest first", async ({
    tx,
  }) => {
    const { request, view } = await seen(tx, { contactEmail: "Seul@exemple.fr", companyName: "Pharmacie Jaurès" });
    const { structureId, structureIdType, responsableRpps, phone, postalCode } = request;
    const over = { status: "withdrawn", withdrawnAt: new Date() } as const;
    const same = await alone(tx, { ...over, structureId, structureIdType, responsableRpps });
    const samePhone = await alone(tx, { secondPhone: phone });
    const contact = await alone(tx, { contactEmail: "SEUL@exemple.fr" });
    const name = await alone(tx, { companyName: "PHIE JAURRES", postalCode });
    await alone(tx);
    const found = await view();
    expect(reasonsOf(found)).toEqual(
      new Map([
        [same.id, ["structure", "rpps"]],
        [name.id, ["name"]],
        [contact.id, ["contact"]],
        [samePhone.id, ["phone"]],
      ]),
    );
    expect(found.map(({ id }) => id)).toEqual([same.id, name.id, contact.id, samePhone.id]);
  });

  test("are never drafts, nor of another region, nor the request that it corrects", async ({ tx }) => {
    const refused = await alone(tx, { status: "withdrawn", withdrawnAt: new Date() });
    const { request, view } = await seen(tx, {
      previousRequestId: refused.id,
      responsableRpps: refused.responsableRpps,
    });
    const { responsableRpps } = request;
    await alone(tx, { responsableRpps, regionCode: "97" });
    await alone(tx, { responsableRpps, status: "draft", version: 0 });
    expect(await view()).toEqual([]);
  });

  test("are told by the SIRET that FINESS gives to the same establishment", async ({ tx }) => {
    await copiesInService(tx);
    const { finess, siret } = await anEstablishment(tx, { finess: aFiness(), siret: "55208131766522" });
    const { view } = await seen(tx, { structureId: finess });
    const other = await alone(tx, { structureIdType: "SIRET", structureId: siret });
    expect(reasonsOf(await view())).toEqual(new Map([[other.id, ["equivalent"]]]));
  });

  test("are boxes too, each without the request that opened it", async ({ tx }) => {
    const box = await aMailbox(tx);
    const { view } = await seen(tx, { structureId: box.structureId });
    expect(await view()).toMatchObject([
      { kind: "mailbox", id: box.id, requestId: box.requestId, status: "active", reasons: ["structure"] },
    ]);
  });
});

describe("«Ce n’est pas le même»", () => {
  async function twoAlike(tx: Db) {
    const { context, request, view } = await seen(tx);
    const other = await alone(tx, { responsableRpps: request.responsableRpps });
    return { context, request, other, view };
  }

  test("is remembered for both requests, with who said so, and can be taken back from either", async ({ tx }) => {
    const { context, request, other, view } = await twoAlike(tx);
    const viewOther = async () => (await viewRequest(context, { requestId: other.id })).duplicates;
    await tellApart(context, { requestId: request.id, otherKind: "request", otherId: other.id });
    expect(await view()).toMatchObject([{ id: other.id, toldApart: { by: "Claire Instructrice" } }]);
    expect(await viewOther()).toMatchObject([{ id: request.id, toldApart: { by: "Claire Instructrice" } }]);
    await likenAgain(context, { requestId: other.id, otherKind: "request", otherId: request.id });
    expect((await view())[0]?.toldApart).toBeUndefined();
    expect((await viewOther())[0]?.toldApart).toBeUndefined();
  });

  test("said twice is written once, whichever side says it", async ({ tx }) => {
    const { context, request, other } = await twoAlike(tx);
    const from = (requestId: string, otherId: string) => ({ requestId, otherKind: "request" as const, otherId });
    await tellApart(context, from(request.id, other.id));
    await tellApart(context, from(request.id, other.id));
    await tellApart(context, from(other.id, request.id));
    expect(await journalOf(tx, "request", request.id)).toEqual([
      {
        action: "request.told_apart",
        actorId: context.actor.id,
        detail: { other: `la demande n°\u00a0${other.number}`, otherKind: "request", otherId: other.id },
      },
    ]);
    expect(await journalOf(tx, "request", other.id)).toEqual([]);
  });

  test("is said of a box as well", async ({ tx }) => {
    const box = await aMailbox(tx);
    const { context, request, view } = await seen(tx, { structureId: box.structureId });
    await tellApart(context, { requestId: request.id, otherKind: "mailbox", otherId: box.id });
    expect(await view()).toMatchObject([{ id: box.id, toldApart: { by: "Claire Instructrice" } }]);
    expect(await journalOf(tx, "request", request.id)).toMatchObject([{ detail: { other: box.shownAddress } }]);
  });

  test("is for a reviewer of both, who is not concerned", async ({ tx }) => {
    const { request, other } = await twoAlike(tx);
    const input = { requestId: request.id, otherKind: "request" as const, otherId: other.id };
    for (const { id } of [
      { id: request.applicantId },
      await anIndividual(tx, { isOperator: true }),
      await aReviewer(tx, ["97"]),
    ]) {
      await expect(tellApart(await contextOf(tx, id), input)).rejects.toBeInstanceOf(NotFound);
    }
    const reviewer = await aReviewer(tx);
    const own = await alone(tx, { applicantId: reviewer.id });
    const context = await contextOf(tx, reviewer.id);
    await expect(tellApart(context, { ...input, requestId: own.id })).rejects.toBeInstanceOf(ConflictOfInterest);
    const elsewhere = await alone(tx, { regionCode: "97" });
    const draft = await alone(tx, { status: "draft", version: 0 });
    for (const otherId of [elsewhere.id, draft.id, request.id]) {
      await expect(tellApart(context, { ...input, otherId })).rejects.toBeInstanceOf(NotFound);
    }
  });
});
