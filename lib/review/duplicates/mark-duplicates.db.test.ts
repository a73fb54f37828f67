import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { requests } from "@/db/schema";
import { likenAgain } from "@/lib/review/duplicates/liken-again";
import { markDuplicates } from "@/lib/review/duplicates/mark-duplicates";
import { tellApart } from "@/lib/review/duplicates/tell-apart";
import { test } from "@/tests/support/database";
import { aMailbox, aRequest, aReviewer, contextOf } from "@/tests/support/fixtures";
import { anRpps } from "@/tests/support/numbers";

const alertsOf = async (tx: Db, id: string) => {
  const [row] = await tx.select({ alerts: requests.alerts }).from(requests).where(eq(requests.id, id));
  return row?.alerts;
};

async function twoAlike(tx: Db) {
  const responsableRpps = anRpps();
  const region = { regionCode: "963", responsableRpps };
  const one = await aRequest(tx, { ...region, companyName: "Pharmacie Aubert", postalCode: "98001" });
  const other = await aRequest(tx, { ...region, companyName: "Cabinet Zulma", postalCode: "98002" });
  const both = async () => [await alertsOf(tx, one.id), await alertsOf(tx, other.id)];
  return { one, other, both };
}

describe("the alert of a likely duplicate", () => {
  test("is on both requests, whichever of them was sent last", async ({ tx }) => {
    const { one, both } = await twoAlike(tx);
    await markDuplicates(tx, one.id);
    await markDuplicates(tx, one.id);
    expect(await both()).toEqual([["duplicate"], ["duplicate"]]);
  });

  test("goes once they are told apart, and comes back once likened", async ({ tx }) => {
    const { one, other, both } = await twoAlike(tx);
    const context = await contextOf(tx, (await aReviewer(tx, ["963"])).id);
    const distinction = { requestId: one.id, otherKind: "request" as const, otherId: other.id };
    await markDuplicates(tx, one.id);
    await tellApart(context, distinction);
    await markDuplicates(tx, one.id);
    expect(await both()).toEqual([[], []]);
    await likenAgain(context, distinction);
    await markDuplicates(tx, one.id);
    expect(await both()).toEqual([["duplicate"], ["duplicate"]]);
  });

  test("goes when the other one ends", async ({ tx }) => {
    const { one, other, both } = await twoAlike(tx);
    await markDuplicates(tx, one.id);
    await tx.update(requests).set({ status: "withdrawn", withdrawnAt: new Date() }).where(eq(requests.id, other.id));
    await markDuplicates(tx, other.id);
    expect(await both()).toEqual([[], []]);
  });

  test("is for a box that is open as well", async ({ tx }) => {
    const box = await aMailbox(tx, { regionCode: "963" });
    const { id } = await aRequest(tx, { regionCode: "963", structureId: box.structureId });
    await markDuplicates(tx, id);
    expect(await alertsOf(tx, id)).toEqual(["duplicate"]);
  });
});
