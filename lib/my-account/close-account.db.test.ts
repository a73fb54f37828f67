import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { findIndividualByEmail } from "@/db/queries/individuals";
import { listMembers } from "@/db/queries/memberships";
import { findSessionActor, insertSession } from "@/db/queries/sessions";
import { individuals, mailboxes, memberships, passkeys } from "@/db/schema";
import { WrongCredentials } from "@/lib/accounts/errors";
import { ProofNeeded } from "@/lib/accounts/recent-proof";
import { startSignIn } from "@/lib/accounts/start-sign-in";
import { closeAccount } from "@/lib/my-account/close-account";
import { AccountStillNeeded } from "@/lib/my-account/errors";
import { viewClosing } from "@/lib/my-account/view-closing";
import { aBrowser, aPassword, aPersonWithPassword, mailsTo } from "@/tests/support/accounts";
import { test } from "@/tests/support/database";
import {
  aMailbox,
  aMembership,
  anIndividual,
  aRequest,
  aReviewer,
  contextOf,
  readRequest,
} from "@/tests/support/fixtures";
import { journalOf } from "@/tests/support/traces";

async function accountOf(db: Db, id: string) {
  const [row] = await db.select().from(individuals).where(eq(individuals.id, id));
  return row;
}

describe("closing one’s account", () => {
  test("ends sessions, factors and memberships, frees e-mail and RPPS, tells the person; twice, it closes once", async ({
    tx,
  }) => {
    const person = await aPersonWithPassword(tx, { phone: "+33563000000" });
    const box = await aMailbox(tx);
    await aMembership(tx, box.id, person.id, "gestionnaire");
    const key = { individualId: person.id, name: "Clé", publicKey: "-", signatureCounter: 0, isBackedUp: false };
    await tx.insert(passkeys).values({ ...key, id: person.id });
    const elsewhere = await insertSession(tx, {
      individualId: person.id,
      method: "passkey",
      expiresAt: new Date(Date.now() + 3_600_000),
    });
    const context = await contextOf(tx, person.id);

    await closeAccount(context);
    await closeAccount(context);

    expect(await accountOf(tx, person.id)).toMatchObject({
      closedAt: expect.any(Date),
      email: `${person.id}@compte-ferme.invalid`,
      kind: "INT",
      rpps: null,
      phone: null,
      isListed: false,
      firstName: person.firstName,
    });
    expect(await findIndividualByEmail(tx, person.email)).toBeUndefined();
    for (const id of [elsewhere, context.actor.sessionId]) expect(await findSessionActor(tx, id)).toBeUndefined();
    expect(await tx.$count(passkeys, eq(passkeys.individualId, person.id))).toBe(0);
    expect((await listMembers(tx, box.id)).map(({ individualId }) => individualId)).toEqual([box.responsableId]);
    expect(await mailsTo(tx, person.email, "account-closed")).toHaveLength(1);
    expect((await journalOf(tx, "individual", person.id)).map(({ action }) => action)).toEqual(["individual.closed"]);
    const signingIn = startSignIn(aBrowser(tx), { email: person.email, password: aPassword }, "sign_in");
    await expect(signingIn).rejects.toBeInstanceOf(WrongCredentials);
    await anIndividual(tx, { email: person.email, rpps: person.rpps });
  });

  test("tells the managers of each box, unless they don’t want to know", async ({ tx }) => {
    const person = await anIndividual(tx, { kind: "INT", firstName: "Paul", lastName: "Faure" });
    const box = await aMailbox(tx);
    await aMembership(tx, box.id, person.id, "lecteur");
    const muted = await anIndividual(tx, { mutedNotices: ["mailbox_people"] });
    await aMembership(tx, box.id, muted.id, "gestionnaire");
    await closeAccount(await contextOf(tx, person.id));
    const responsable = await accountOf(tx, box.responsableId);
    expect(await mailsTo(tx, responsable?.email ?? "", "member-left")).toEqual([
      expect.objectContaining({ memberName: "Paul Faure", hasClosedAccount: true }),
    ]);
    expect(await mailsTo(tx, muted.email, "member-left")).toEqual([]);
  });

  test("withdraws drafts and live requests; what is decided stays", async ({ tx }) => {
    const person = await anIndividual(tx);
    const reviewer = await aReviewer(tx);
    const draft = await aRequest(tx, { applicantId: person.id, status: "draft" });
    const sent = await aRequest(tx, { applicantId: person.id });
    const approved = { status: "approved" as const, decidedById: reviewer.id, decidedAt: new Date() };
    const decided = await aRequest(tx, { applicantId: person.id, ...approved });
    const context = await contextOf(tx, person.id);
    expect((await viewClosing(context)).requests).toHaveLength(2);
    await closeAccount(context);
    for (const { id } of [draft, sent]) expect(await readRequest(tx, id)).toMatchObject({ status: "withdrawn" });
    expect(await readRequest(tx, decided.id)).toMatchObject({ status: "approved" });
  });

  test("not for the responsable of a box, until somebody else is", async ({ tx }) => {
    const person = await anIndividual(tx);
    const box = await aMailbox(tx, { responsableId: person.id });
    const context = await contextOf(tx, person.id);
    expect((await viewClosing(context)).duties).toEqual([
      { mailboxId: box.id, sentence: expect.stringContaining(box.companyName) },
    ]);
    await expect(closeAccount(context)).rejects.toBeInstanceOf(AccountStillNeeded);

    const successor = await anIndividual(tx);
    const membership = await aMembership(tx, box.id, successor.id, "gestionnaire");
    await tx.transaction(async (inner) => {
      await inner.update(memberships).set({ role: "gestionnaire" }).where(eq(memberships.individualId, person.id));
      await inner.update(memberships).set({ role: "responsable" }).where(eq(memberships.id, membership.id));
    });
    await closeAccount(context);
    expect(await accountOf(tx, person.id)).toMatchObject({ closedAt: expect.any(Date) });
  });

  test("a closed box keeps nobody", async ({ tx }) => {
    const person = await anIndividual(tx);
    const box = await aMailbox(tx, { responsableId: person.id });
    await tx
      .update(mailboxes)
      .set({ status: "closed", statusReason: "Fermée", closedAt: new Date() })
      .where(eq(mailboxes.id, box.id));
    await closeAccount(await contextOf(tx, person.id));
    expect(await accountOf(tx, person.id)).toMatchObject({ closedAt: expect.any(Date) });
  });

  test("not for staff, nor without a recent proof", async ({ tx }) => {
    const reviewer = await contextOf(tx, (await aReviewer(tx)).id);
    await expect(closeAccount(reviewer)).rejects.toBeInstanceOf(AccountStillNeeded);
    const operator = await contextOf(tx, (await anIndividual(tx, { isOperator: true })).id);
    await expect(closeAccount(operator)).rejects.toBeInstanceOf(AccountStillNeeded);
    const context = await contextOf(tx, (await anIndividual(tx)).id);
    const actor = { ...context.actor, provedAt: new Date(Date.now() - 16 * 60_000) };
    await expect(closeAccount({ ...context, actor })).rejects.toBeInstanceOf(ProofNeeded);
  });
});
