import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { viewNeighbours } from "@/lib/review/queue/view-neighbours";
import { test } from "@/tests/support/database";
import { aQueue, hoursAgo } from "@/tests/support/queue";

describe("the order", () => {
  async function inAllOrders(tx: Db) {
    const { reviewer, ...queue } = await aQueue(tx);
    const decided = (hours: number) => ({ status: "approved", decidedById: reviewer.id, decidedAt: hoursAgo(hours) });
    await queue.sent("Été", 2);
    await queue.sent("zèbre", 3, { queueRank: 0 });
    await queue.sent("Eta", 4);
    await queue.sent("Abeille", 90, decided(1));
    await queue.sent("Lion", 80, decided(5));
    return queue;
  }

  test.for([
    ["", ["zèbre", "Eta", "Été"]],
    ["tri:ancien", ["Eta", "zèbre", "Été"]],
    ["tri:recent etat:toutes", ["Été", "zèbre", "Eta", "Lion", "Abeille"]],
    ["etat:validee", ["Lion", "Abeille"]],
    ["tri:decision etat:validee", ["Abeille", "Lion"]],
    ["tri:nom etat:toutes", ["Abeille", "Eta", "Été", "Lion", "zèbre"]],
  ] as const)("of «%s»", async ([q, expected], { tx }) => {
    const { found } = await inAllOrders(tx);
    expect(await found(q)).toEqual(expected);
  });

  test("is gone through one by one from any request, even from one that is no longer in it", async ({ tx }) => {
    const { context, see } = await inAllOrders(tx);
    for (const q of ["", "tri:nom etat:toutes", "tri:decision etat:toutes", "tri:recent etat:toutes"]) {
      const rows = (await see({ q })).rows.map(({ id, companyName }) => ({ id, companyName }));
      for (const [index, { id }] of rows.entries()) {
        expect(await viewNeighbours(context, q, id)).toEqual({ previous: rows[index - 1], next: rows[index + 1] });
      }
    }
    const [, decided] = (await see({ q: "etat:validee" })).rows;
    expect((await viewNeighbours(context, "", decided?.id ?? "")).next).toMatchObject({ companyName: "Eta" });
  });
});
