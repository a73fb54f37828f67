import { eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { findSessionActor } from "@/db/queries/sessions";
import { lockTrustedBrowser, trustBrowser } from "@/db/queries/trusted-browsers";
import { reviewerRegions, sessions } from "@/db/schema";
import { closeOtherSessions } from "@/lib/accounts/close-other-sessions";
import { endEverySession } from "@/lib/accounts/end-every-session";
import { endOneSession } from "@/lib/accounts/end-one-session";
import { endSession } from "@/lib/accounts/end-session";
import { viewSessions } from "@/lib/accounts/view-sessions";
import { NotFound } from "@/lib/errors";
import { aBrowser } from "@/tests/support/accounts";
import { test } from "@/tests/support/database";
import { anIndividual, aReviewer, contextOf } from "@/tests/support/fixtures";
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

  test("one of them can be ended, once; nobody else’s", async ({ tx }) => {
    const [person, other] = [await anIndividual(tx), await anIndividual(tx)];
    const [here, elsewhere] = [await contextOf(tx, person.id), await contextOf(tx, person.id)];
    const stranger = await contextOf(tx, other.id);
    const ended = elsewhere.actor.sessionId;
    await tx.update(sessions).set({ browserHash: "elsewhere" }).where(eq(sessions.id, ended));
    for (const browserHash of ["elsewhere", "here"])
      await trustBrowser(tx, { individualId: person.id, browserHash, browser: null });

    await endOneSession(here, ended);
    await endOneSession(here, ended);
    await expect(endOneSession(stranger, here.actor.sessionId)).rejects.toBeInstanceOf(NotFound);

    expect(await findSessionActor(tx, ended)).toBeUndefined();
    expect(await findSessionActor(tx, here.actor.sessionId)).toBeDefined();
    expect(await lockTrustedBrowser(tx, person.id, "elsewhere")).toBe(false);
    expect(await lockTrustedBrowser(tx, person.id, "here")).toBe(true);
    expect(await journalOf(tx, "individual", person.id)).toMatchObject([
      { action: "individual.session_closed", detail: { sessionId: ended } },
    ]);
  });

  test("all of them can be ended, and no browser is trusted any longer", async ({ tx }) => {
    const person = await anIndividual(tx);
    const [here, elsewhere] = [await contextOf(tx, person.id), await contextOf(tx, person.id)];
    await trustBrowser(tx, { individualId: person.id, browserHash: "here", browser: null });

    await endEverySession(here);

    for (const { actor } of [here, elsewhere]) expect(await findSessionActor(tx, actor.sessionId)).toBeUndefined();
    expect(await lockTrustedBrowser(tx, person.id, "here")).toBe(false);
  });

  test("are listed while they live, the present one first, with their place and how they were opened", async ({
    tx,
  }) => {
    const [person, other] = [await anIndividual(tx), await anIndividual(tx)];
    const [here, elsewhere] = [await contextOf(tx, person.id), await contextOf(tx, person.id)];
    await contextOf(tx, other.id);
    const idle = await contextOf(tx, person.id);
    await aged(tx, idle.actor.sessionId, { idleHours: 8 });
    const lastSeenAt = new Date(Date.now() + 1000);
    const seen = { lastSeenAt, origin: "82.64.12.34", method: "password_and_code" } as const;
    await tx.update(sessions).set(seen).where(eq(sessions.id, elsewhere.actor.sessionId));

    const { sessions: listed } = await viewSessions(here);

    expect(listed).toMatchObject([
      { id: here.actor.sessionId, isCurrent: true, method: "passkey", place: null },
      { id: elsewhere.actor.sessionId, isCurrent: false, method: "password_and_code", place: "82.64.0.0" },
    ]);
  });
});

describe("limits of a session", () => {
  test("a person’s ends after eight hours unused, and after a day in any case", async ({ tx }) => {
    const person = await anIndividual(tx);
    expect(await isAlive(tx, person.id, { idleHours: 7.9 })).toBe(true);
    expect(await isAlive(tx, person.id, { idleHours: 8 })).toBe(false);
    expect(await isAlive(tx, person.id, { hours: 23.9 })).toBe(true);
    expect(await isAlive(tx, person.id, { hours: 24 })).toBe(false);
  });

  test("a reviewer’s or an operator’s ends after two, and after fourteen", async ({ tx }) => {
    for (const person of [await aReviewer(tx), await anIndividual(tx, { kind: "INT", isOperator: true })]) {
      expect(await isAlive(tx, person.id, { idleHours: 1.9 })).toBe(true);
      expect(await isAlive(tx, person.id, { idleHours: 2 })).toBe(false);
      expect(await isAlive(tx, person.id, { hours: 13.9 })).toBe(true);
      expect(await isAlive(tx, person.id, { hours: 14 })).toBe(false);
    }
  });

  test("the shorter ones count as soon as the right is given", async ({ tx }) => {
    const person = await anIndividual(tx);
    const { actor } = await contextOf(tx, person.id);
    await aged(tx, actor.sessionId, { idleHours: 3 });
    expect(await findSessionActor(tx, actor.sessionId)).toBeDefined();
    await tx.insert(reviewerRegions).values({ individualId: person.id, regionCode: person.regionCode });
    expect(await findSessionActor(tx, actor.sessionId)).toBeUndefined();
  });
});

/** As if a session had been left for so long, or opened so long ago. */
async function aged(tx: Db, sessionId: string, age: { idleHours?: number; hours?: number }) {
  const { idleHours = 0, hours = idleHours } = age;
  const ago = (past: number) => sql`now() - make_interval(secs => ${past * 3600}::float8)`;
  await tx
    .update(sessions)
    .set({ lastSeenAt: ago(idleHours), createdAt: ago(hours) })
    .where(eq(sessions.id, sessionId));
}

async function isAlive(tx: Db, individualId: string, age: { idleHours?: number; hours?: number }): Promise<boolean> {
  const { actor } = await contextOf(tx, individualId);
  await aged(tx, actor.sessionId, age);
  return (await findSessionActor(tx, actor.sessionId)) !== undefined;
}
