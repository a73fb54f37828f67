import { describe, expect } from "vitest";
import { findSessionActor } from "@/db/queries/sessions";
import { closeOtherSessions } from "@/lib/accounts/close-other-sessions";
import { endSession } from "@/lib/accounts/end-session";
import { viewAccount } from "@/lib/accounts/view-account";
import { aBrowser } from "@/tests/support/accounts";
import { test } from "@/tests/support/database";
import { anIndividual, contextOf } from "@/tests/support/fixtures";
import { journalOf } from "@/tests/support/traces";

describe("sessions of a person", () => {
  test("signing out ends this one only, and does nothing for nobody", async ({ tx }) => {
    const person = await anIndividual(tx);
    const [here, elsewhere] = [await contextOf(tx, person.id), await contextOf(tx, person.id)];

    await endSession({ ...aBrowser(tx), ...here });
    await endSession(aBrowser(tx));

    expect(await findSessionActor(tx, here.actor.sessionId)).toBeUndefined();
    expect(await findSessionActor(tx, elsewhere.actor.sessionId)).toBeDefined();
    expect(await journalOf(tx, "individual", person.id)).toMatchObject([{ action: "individual.signed_out" }]);
  });

  test("the others can be ended, and nobody else’s", async ({ tx }) => {
    const [person, other] = [await anIndividual(tx), await anIndividual(tx)];
    const [here, elsewhere] = [await contextOf(tx, person.id), await contextOf(tx, person.id)];
    const stranger = await contextOf(tx, other.id);

    await closeOtherSessions(here);

    expect(await findSessionActor(tx, here.actor.sessionId)).toBeDefined();
    expect(await findSessionActor(tx, elsewhere.actor.sessionId)).toBeUndefined();
    expect(await findSessionActor(tx, stranger.actor.sessionId)).toBeDefined();
    expect(await journalOf(tx, "individual", person.id)).toMatchObject([
      { action: "individual.other_sessions_closed" },
    ]);
  });

  test("one’s account lists one’s own live sessions, the present one marked", async ({ tx }) => {
    const [person, other] = [await anIndividual(tx), await anIndividual(tx)];
    const [here, elsewhere] = [await contextOf(tx, person.id), await contextOf(tx, person.id)];
    await contextOf(tx, other.id);

    const account = await viewAccount(here);

    const listed = account.sessions.map(({ id, isCurrent }) => ({ id, isCurrent }));
    expect(listed).toHaveLength(2);
    expect(listed).toContainEqual({ id: here.actor.sessionId, isCurrent: true });
    expect(listed).toContainEqual({ id: elsewhere.actor.sessionId, isCurrent: false });
    expect(account).toMatchObject({ professionCode: "21", rppsCheckedAt: null });
  });
});
