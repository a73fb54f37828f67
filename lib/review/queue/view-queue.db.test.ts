import { describe, expect } from "vitest";
import { NotFound } from "@/lib/errors";
import { countNewRequests } from "@/lib/review/queue/count-new-requests";
import { printCursor, type QueueCursor } from "@/lib/review/queue/queue-cursor";
import { queuePlaceSchema } from "@/lib/review/queue/queue-place";
import { viewQueue } from "@/lib/review/queue/view-queue";
import { test } from "@/tests/support/database";
import { anIndividual, contextOf } from "@/tests/support/fixtures";
import { aQueue, hoursAgo, queueRegion } from "@/tests/support/queue";

describe("the queue", () => {
  test("shows what is to be decided in the reviewer's regions, oldest first", async ({ tx }) => {
    const { see, sent } = await aQueue(tx);
    await sent("Deux", 2);
    await sent("Cinq", 5);
    await sent("Ailleurs", 9, { regionCode: "97" });
    await sent("Brouillon", 9, { status: "draft", version: 0, submittedAt: null, firstSubmittedAt: null });
    await sent("Attente", 9, { status: "information_requested" });
    const { rows, hasNext, hasPrevious, regions } = await see();
    expect(rows.map(({ companyName }) => companyName)).toEqual(["Cinq", "Deux"]);
    expect([hasNext, hasPrevious]).toEqual([false, false]);
    expect(regions).toEqual([{ code: queueRegion, name: `Région ${queueRegion}`, targetHours: 72 }]);
  });

  test("counts each state, drafts apart", async ({ tx }) => {
    const { see, sent, reviewer } = await aQueue(tx);
    const decided = { decidedById: reviewer.id, decidedAt: new Date() };
    await sent("A", 1);
    await sent("B", 2);
    await sent("C", 3, { status: "approved", ...decided });
    await sent("D", 4, { status: "draft", version: 0, submittedAt: null, firstSubmittedAt: null });
    await sent("E", 4, { status: "withdrawn", submittedAt: null, firstSubmittedAt: null, withdrawnAt: new Date() });
    const { counts } = await see();
    expect(Object.fromEntries(counts ?? [])).toEqual({
      submitted: 2,
      information_requested: 0,
      approved: 1,
      refused: 0,
      withdrawn: 0,
    });
  });

  test("is counted in the menu as far as its reviewer may decide", async ({ tx }) => {
    const { reviewer, sent } = await aQueue(tx);
    await sent("A", 1);
    await sent("B", 2, { status: "information_requested" });
    await sent("C", 3, { regionCode: "97" });
    expect((await contextOf(tx, reviewer.id)).actor.toDecide).toBe(1);
    expect((await contextOf(tx, (await anIndividual(tx)).id)).actor.toDecide).toBe(0);
  });

  test("says how many requests came since it was shown", async ({ tx }) => {
    const { context, sent } = await aQueue(tx);
    await sent("A", 1, { alerts: ["duplicate"] });
    await sent("B", 2);
    await sent("C", 5, { alerts: ["duplicate"] });
    const since = (hours: number, q = "") => countNewRequests(context, { q, depuis: hoursAgo(hours).toISOString() });
    expect([await since(0.5), await since(3), await since(3, "alerte:doublon")]).toEqual([0, 2, 1]);
  });

  test("does not exist for who reviews nothing, nor for another region", async ({ tx }) => {
    const operator = await contextOf(tx, (await anIndividual(tx, { isOperator: true })).id);
    await expect(viewQueue(operator, queuePlaceSchema.parse({}))).rejects.toBeInstanceOf(NotFound);
    const { see, sent } = await aQueue(tx);
    await sent("Ailleurs", 1, { regionCode: "97" });
    expect(await see({ q: "region:97" })).toMatchObject({
      rows: [],
      problems: ["«\u00a097\u00a0» n’est pas une région que vous instruisez."],
    });
  });

  test("mixes several regions in one order, or keeps to one", async ({ tx }) => {
    const { names, sent } = await aQueue(tx, [queueRegion, "97"]);
    await sent("Un", 1);
    await sent("Trois", 3);
    await sent("Deux", 2, { regionCode: "97" });
    expect(await names()).toEqual(["Trois", "Deux", "Un"]);
    expect(await names({ q: "region:97" })).toEqual(["Deux"]);
  });

  test("turns its pages both ways without losing or doubling a request", async ({ tx }) => {
    const { see, sent } = await aQueue(tx);
    for (let index = 0; index < 60; index += 1) await sent(`N${index}`, 100 - Math.floor(index / 2));
    const place = (cursor: QueueCursor | undefined) => (cursor ? printCursor(cursor) : "");
    const one = await see();
    const two = await see({ apres: place(one.rows.at(-1)?.cursor) });
    const three = await see({ apres: place(two.rows.at(-1)?.cursor) });
    const ids = [one, two, three].flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(new Set(ids).size).toBe(60);
    expect(three.rows).toHaveLength(10);
    expect([one.hasPrevious, one.hasNext, two.hasPrevious, two.hasNext, three.hasNext]).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
    const back = await see({ avant: place(two.rows[0]?.cursor) });
    expect(back.rows.map(({ id }) => id)).toEqual(one.rows.map(({ id }) => id));
    expect([back.hasPrevious, back.hasNext]).toEqual([false, true]);
  });
});
