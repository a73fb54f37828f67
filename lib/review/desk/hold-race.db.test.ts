import { describe, expect, test } from "vitest";
import { findHold } from "@/db/queries/request-holds";
import { listNotes } from "@/db/queries/request-notes";
import { addNote } from "@/lib/review/desk/add-note";
import { takeHold } from "@/lib/review/desk/take-hold";
import { takeOver } from "@/lib/review/desk/take-over";
import { committed } from "@/tests/support/database";
import { aRequest, aReviewer, contextOf } from "@/tests/support/fixtures";
import { journalOf } from "@/tests/support/traces";

/** Three reviewers, each with a connection of their own, and a request that stays in the test database. */
async function aBusyDesk() {
  const { id: requestId } = await aRequest(committed, { regionCode: "95" });
  const reviewer = async () => contextOf(committed, (await aReviewer(committed, ["95"])).id);
  return { requestId, claire: await reviewer(), bruno: await reviewer(), marc: await reviewer() };
}

function lost(outcomes: PromiseSettledResult<void>[]) {
  return outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason.name] : []));
}

describe("at the same instant", () => {
  test("two take a request: one has it, the other is told", async () => {
    const { requestId, claire, bruno } = await aBusyDesk();
    const outcomes = await Promise.allSettled([takeHold(claire, { requestId }), takeHold(bruno, { requestId })]);
    expect(lost(outcomes)).toEqual(["RequestHeld"]);
    const winner = outcomes[0].status === "fulfilled" ? claire : bruno;
    expect(await findHold(committed, requestId)).toMatchObject({ holderId: winner.actor.id });
    expect(await journalOf(committed, "request", requestId)).toHaveLength(1);
  });

  test("one presses twice: it is taken once", async () => {
    const { requestId, claire } = await aBusyDesk();
    await Promise.all([takeHold(claire, { requestId }), takeHold(claire, { requestId })]);
    expect(await journalOf(committed, "request", requestId)).toHaveLength(1);
  });

  test("two take it over from the same colleague: one has it, the other is told", async () => {
    const { requestId, claire, bruno, marc } = await aBusyDesk();
    await takeHold(claire, { requestId });
    const word = { requestId, holderId: claire.actor.id, reason: "Claire est en congé." };
    const outcomes = await Promise.allSettled([takeOver(bruno, word), takeOver(marc, word)]);
    expect(lost(outcomes)).toEqual(["RequestHeld"]);
    expect(await journalOf(committed, "request", requestId)).toHaveLength(2);
  });

  test("a note is sent twice: it is there once", async () => {
    const { requestId, claire } = await aBusyDesk();
    await Promise.all([addNote(claire, { requestId, note: "Vu." }), addNote(claire, { requestId, note: "Vu." })]);
    expect(await listNotes(committed, requestId)).toHaveLength(1);
  });
});
