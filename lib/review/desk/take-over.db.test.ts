import { describe, expect } from "vitest";
import { findHold } from "@/db/queries/request-holds";
import { assertFreeToDecide } from "@/lib/review/desk/assert-free-to-decide";
import { takeHold } from "@/lib/review/desk/take-hold";
import { takeOver } from "@/lib/review/desk/take-over";
import { RequestHeld } from "@/lib/review/errors";
import { test } from "@/tests/support/database";
import { aReviewer, contextOf } from "@/tests/support/fixtures";
import { twoReviewersOf } from "@/tests/support/reviews";
import { journalOf } from "@/tests/support/traces";

describe("taking a request over from a colleague", () => {
  const reason = "Claire est en congé.";

  test("leaves a word in the history", async ({ tx }) => {
    const { requestId, claire, bruno } = await twoReviewersOf(tx);
    await takeHold(claire, { requestId });
    await takeOver(bruno, { requestId, holderId: claire.actor.id, reason });
    await assertFreeToDecide(tx, bruno.actor, requestId);
    await expect(assertFreeToDecide(tx, claire.actor, requestId)).rejects.toBeInstanceOf(RequestHeld);
    expect((await journalOf(tx, "request", requestId)).at(-1)).toEqual({
      action: "request.taken_over",
      actorId: bruno.actor.id,
      detail: { from: "Claire Instructrice", fromId: claire.actor.id, reason },
    });
    await takeOver(bruno, { requestId, holderId: claire.actor.id, reason });
    expect(await journalOf(tx, "request", requestId)).toHaveLength(2);
  });

  test("is refused when another was faster: they are the one to ask", async ({ tx }) => {
    const { requestId, claire, bruno } = await twoReviewersOf(tx);
    const marc = await contextOf(tx, (await aReviewer(tx, ["76"], { firstName: "Marc" })).id);
    await takeHold(claire, { requestId });
    await takeOver(marc, { requestId, holderId: claire.actor.id, reason });
    const late = takeOver(bruno, { requestId, holderId: claire.actor.id, reason });
    await expect(late).rejects.toMatchObject({ userMessage: expect.stringMatching(/^Marc Instructrice a pris/) });
  });

  test("is simply taking when they have let go of it", async ({ tx }) => {
    const { requestId, claire, bruno } = await twoReviewersOf(tx);
    await takeOver(bruno, { requestId, holderId: claire.actor.id, reason });
    expect(await findHold(tx, requestId)).toMatchObject({ holderId: bruno.actor.id });
    expect(await journalOf(tx, "request", requestId)).toMatchObject([{ action: "request.taken" }]);
  });
});
