import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { findMembershipOf } from "@/db/queries/memberships";
import { memberships } from "@/db/schema";
import { changeMember } from "@/lib/mailboxes/change-member";
import { endPastAccesses } from "@/lib/mailboxes/end-past-accesses";
import { EndsBeforeStart } from "@/lib/mailboxes/errors";
import { remindOfEnds } from "@/lib/mailboxes/remind-of-ends";
import { viewPeople } from "@/lib/mailboxes/view-people";
import { test } from "@/tests/support/database";
import { aMailbox, aMembership, anIndividual, contextOf } from "@/tests/support/fixtures";
import { journalOf, mailsAbout } from "@/tests/support/traces";

const inDays = (days: number) => new Date(Date.now() + days * 24 * 3_600_000);

/** A box with its responsable, and a member whose access has these dates. */
async function aLocum(tx: Db, startsAt: Date, endsAt: Date) {
  const box = await aMailbox(tx);
  const person = await anIndividual(tx, { firstName: "Paul", lastName: "Faure" });
  const { id: memberId } = await aMembership(tx, box.id, person.id, "lecteur");
  await tx.update(memberships).set({ startsAt, endsAt }).where(eq(memberships.id, memberId));
  return { box, person, memberId, context: await contextOf(tx, box.responsableId) };
}

const mailsOf = async (tx: Db, id: string) =>
  (await mailsAbout(tx, id)).map(({ name, recipient }) => [name, recipient]);

describe("an access whose last day is past", () => {
  test("is none, and is written down and told, once", async ({ tx }) => {
    const { box, person, memberId, context } = await aLocum(tx, inDays(-30), inDays(-1));
    expect((await contextOf(tx, person.id)).actor.mailboxes).toEqual([]);

    await endPastAccesses(tx);
    await endPastAccesses(tx);

    const [ended] = await tx.select().from(memberships).where(eq(memberships.id, memberId));
    expect(ended?.endedAt).toEqual(ended?.endsAt);
    expect(await journalOf(tx, "mailbox", box.id)).toMatchObject([
      { action: "mailbox.member_ended", actorId: null, detail: { memberName: "Paul Faure", role: "lecteur" } },
    ]);
    expect((await mailsOf(tx, box.id)).sort()).toEqual(
      [
        ["access-ended", context.actor.email],
        ["access-ended", person.email],
      ].sort(),
    );
  });

  test("one that goes on is left alone", async ({ tx }) => {
    const { box, person } = await aLocum(tx, inDays(-30), inDays(30));

    await endPastAccesses(tx);

    expect(await findMembershipOf(tx, box.id, person.id)).toBeDefined();
    expect(await journalOf(tx, "mailbox", box.id)).toEqual([]);
  });
});

describe("a week before the end", () => {
  test("the managers are reminded, once, and again after a prolongation", async ({ tx }) => {
    const { box, memberId, context } = await aLocum(tx, inDays(-30), inDays(6));
    await remindOfEnds(tx);
    await remindOfEnds(tx);
    expect(await mailsOf(tx, box.id)).toEqual([["access-ending", context.actor.email]]);

    await changeMember(context, { mailboxId: box.id, memberId, role: "lecteur", endsAt: inDays(6.5) });
    await remindOfEnds(tx);

    expect(await mailsOf(tx, box.id)).toHaveLength(2);
  });

  test.for([
    ["far from its end", -30, 8],
    ["given for a week or less", -1, 5],
    ["that has not begun", 2, 6],
  ] as const)("nobody is, of one %s", async ([, start, end], { tx }) => {
    const { box } = await aLocum(tx, inDays(start), inDays(end));

    await remindOfEnds(tx);

    expect(await mailsOf(tx, box.id)).toEqual([]);
  });
});

test("a member to come is shown as one, and their last day stays after their first", async ({ tx }) => {
  const { box, memberId, context } = await aLocum(tx, inDays(5), inDays(60));

  expect((await viewPeople(context, { mailboxId: box.id })).members).toHaveLength(2);
  const change = { mailboxId: box.id, memberId, role: "lecteur", endsAt: inDays(4) } as const;
  await expect(changeMember(context, change)).rejects.toBeInstanceOf(EndsBeforeStart);
});
