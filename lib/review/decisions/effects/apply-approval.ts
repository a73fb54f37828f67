import "server-only";
import type { Db } from "@/db/client";
import { insertMailbox } from "@/db/queries/mailbox-creation";
import { insertMembership } from "@/db/queries/memberships";
import { insertPublication } from "@/db/queries/publications";
import { findChecks } from "@/db/queries/request-checks";
import { decideRequest } from "@/db/queries/request-review";
import { findIndividualByRpps } from "@/db/queries/rpps-checks";
import { giveMailboxAddress } from "@/lib/addresses/give-mailbox-address";
import { recordEvent } from "@/lib/audit";
import { sentRequest } from "@/lib/requests/sent-request";
import { announceMailbox } from "@/lib/review/announce-mailbox";
import { chooseResponsable, type ResponsableOutcome } from "@/lib/review/choose-responsable";
import { confirmRpps } from "@/lib/review/confirm-rpps";
import type { ContentOf } from "@/lib/review/decisions/content";
import { authorOf } from "@/lib/review/decisions/effects/author-of";
import type { DueDecision } from "@/lib/review/decisions/effects/due-decision";
import { winRequest } from "@/lib/review/decisions/effects/win-request";

/**
 * Grants a BAL ORG: the decision, its address, the box, its people, its publication, the journal and the mails, all or
 * nothing. Throws `AddressAlreadyTaken`, `DomainOutsideRegion`, `ResponsableChoiceMissing`, `ResponsableAccountGone`, and
 * as `winRequest`.
 */
export async function applyApproval(tx: Db, decision: DueDecision, approval: ContentOf<"approve">): Promise<void> {
  const { decidedById, decidedAt } = decision;
  const author = authorOf(decision);
  const won = await winRequest(tx, decision, () =>
    decideRequest(tx, decision, { status: "approved", decidedById, decidedAt }),
  );
  const request = sentRequest(won.request);
  const account = await findIndividualByRpps(tx, request.responsableRpps);
  const people = chooseResponsable(request.applicantId, account, approval.responsable);
  const address = await giveMailboxAddress(tx, request.regionCode, approval);
  const mailboxId = await insertMailbox(tx, request, address.id);
  await addPeople(tx, mailboxId, people, decidedById);
  await insertPublication(tx, mailboxId, request.isListed);
  const explained = await explainedFailures(tx, decision, approval.overrideReason);
  const isLinked = people.checkedId !== undefined;
  const detail = { version: request.version, address: address.display, isLinked, ...explained };
  const subject = { type: "request", id: request.id, regionCode: request.regionCode } as const;
  await recordEvent(tx, author, "request.approved", subject, { ...detail, mailboxId });
  await recordEvent(
    tx,
    author,
    "mailbox.opened",
    { ...subject, type: "mailbox", id: mailboxId },
    {
      address: address.display,
      requestId: request.id,
      ...people,
      publication: request.isListed ? "queued" : "unlisted",
    },
  );
  if (account && account.id === people.checkedId) await confirmRpps(tx, author, account, request);
  const linked = account?.id === people.responsableId ? account.email : undefined;
  await announceMailbox(tx, { request, mailboxId, address: address.display, to: [won.applicant.email, linked] });
}

/** The codes of the checks that failed when the decision was taken, with the words that explain them. */
async function explainedFailures(tx: Db, { requestId, version }: DueDecision, reason: string | undefined) {
  const { review } = await findChecks(tx, requestId, version);
  const failed = (review?.checks ?? []).filter(({ verdict }) => verdict === "fail").map(({ code }) => code);
  return failed.length > 0 && reason ? { failed, reason } : {};
}

async function addPeople(tx: Db, mailboxId: string, people: ResponsableOutcome, addedById: string): Promise<void> {
  await insertMembership(tx, { mailboxId, individualId: people.responsableId, role: "responsable", addedById });
  if (people.gestionnaireId) {
    await insertMembership(tx, { mailboxId, individualId: people.gestionnaireId, role: "gestionnaire", addedById });
  }
}
