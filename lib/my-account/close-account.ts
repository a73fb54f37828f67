import "server-only";
import type { Db } from "@/db/client";
import {
  closeIndividual,
  endAccessOf,
  listBoxesOf,
  lockBoxesOf,
  lockOpenRequestsOf,
} from "@/db/queries/account-closing";
import { endMembership } from "@/db/queries/memberships";
import { lockAccount } from "@/db/queries/my-account";
import { withdrawClaimsOf } from "@/db/queries/rpps-claims";
import { assertRecentProof } from "@/lib/accounts/recent-proof";
import { recordEvent } from "@/lib/audit";
import type { Context } from "@/lib/context";
import { queueEmail } from "@/lib/mail/queue-email";
import { endOwnMembership } from "@/lib/mailboxes/end-own-membership";
import { accountSubject } from "@/lib/my-account/account-subject";
import { closingDuties } from "@/lib/my-account/closing-duties";
import { AccountStillNeeded } from "@/lib/my-account/errors";
import { takeAway } from "@/lib/requests/take-away";

/**
 * Closes one’s own account for good: memberships end, drafts and live requests are withdrawn, nothing opens it any more.
 * Throws `AccountStillNeeded` for whoever answers for a box or decides requests. Sent twice, it closes once.
 */
export async function closeAccount(context: Context): Promise<void> {
  const { db, actor } = context;
  assertRecentProof(actor, "sensitive");
  await db.transaction(async (tx) => {
    // Requests, then boxes, then the person: decisions and handovers take them in this order too.
    const requests = await lockOpenRequestsOf(tx, actor.id);
    await lockBoxesOf(tx, actor.id);
    const account = await lockAccount(tx, actor.id);
    if (!account) return;
    // Read after the locks: while waiting for them, a proposal to answer for a box may have been accepted.
    const boxes = await listBoxesOf(tx, actor.id);
    const duties = closingDuties(actor, boxes);
    if (duties.length > 0) throw new AccountStillNeeded(duties.map(({ sentence }) => sentence));
    for (const request of requests) await takeAway(tx, context, request);
    await leaveBoxes(tx, context, boxes);
    await withdrawClaimsOf(tx, account.id);
    await endAccessOf(tx, account.id);
    await closeIndividual(tx, account.id);
    const { kind, rpps, regionCode } = account;
    await recordEvent(tx, context, "individual.closed", accountSubject(account), { kind, rpps });
    const facts = { firstName: account.firstName, closedAt: new Date().toISOString(), address: actor.address };
    await queueEmail(tx, "account-closed", account.email, facts, { regionCode, subjectId: account.id });
  });
}

async function leaveBoxes(tx: Db, context: Context, boxes: Awaited<ReturnType<typeof listBoxesOf>>): Promise<void> {
  for (const box of boxes) {
    // Nobody looks after a closed box any more: there is nobody to tell.
    if (box.status === "closed") await endMembership(tx, box.membershipId, context.actor.id);
    else await endOwnMembership(tx, context, box, { hasClosedAccount: true });
  }
}
