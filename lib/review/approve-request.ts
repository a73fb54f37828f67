import "server-only";
import type { z } from "zod";
import type { Db } from "@/db/client";
import { insertMailbox } from "@/db/queries/mailbox-creation";
import { insertMembership } from "@/db/queries/memberships";
import { insertPublication } from "@/db/queries/publications";
import { saveChecks } from "@/db/queries/request-checks";
import { decideRequest } from "@/db/queries/request-review";
import { findIndividualByRpps } from "@/db/queries/rpps-checks";
import { giveMailboxAddress } from "@/lib/addresses/give-mailbox-address";
import { recordEvent } from "@/lib/audit";
import type { Context } from "@/lib/context";
import { checkRequest } from "@/lib/registers/checks/check-request";
import type { CheckedRequest } from "@/lib/registers/checks/facts";
import { sentRequest } from "@/lib/requests/sent-request";
import { announceMailbox } from "@/lib/review/announce-mailbox";
import { chooseResponsable, type ResponsableOutcome } from "@/lib/review/choose-responsable";
import { confirmRpps } from "@/lib/review/confirm-rpps";
import { FailuresNotExplained } from "@/lib/review/errors";
import type { approveSchema } from "@/lib/review/schemas";
import { winDecision } from "@/lib/review/win-decision";

type Input = z.output<typeof approveSchema>;

/**
 * Grants a BAL ORG: the decision, its address, the box, its people, its publication, the journal and the mails, all or
 * nothing. Throws `FailuresNotExplained`, `AddressAlreadyTaken`, `DomainOutsideRegion`, `ResponsableChoiceMissing`,
 * `ResponsableAccountGone`, and what `winDecision` throws.
 */
export async function approveRequest(context: Context, input: Input): Promise<{ mailboxId: string }> {
  const { db, actor } = context;
  return db.transaction(async (tx) => {
    const won = await winDecision(tx, actor, input, () =>
      decideRequest(tx, input, { status: "approved", decidedById: actor.id }),
    );
    const request = sentRequest(won.request);
    const failed = await failedChecks(tx, request, input.overrideReason);
    const account = await findIndividualByRpps(tx, request.responsableRpps);
    const people = chooseResponsable(request.applicantId, account, input.responsable);
    const address = await giveMailboxAddress(tx, request.regionCode, input);
    const mailboxId = await insertMailbox(tx, request, address.id);
    await addPeople(tx, mailboxId, people, actor.id);
    await insertPublication(tx, mailboxId, request.isListed);
    const explained = failed.length > 0 && { failed, reason: input.overrideReason };
    const isLinked = people.checkedId !== undefined;
    const detail = { version: request.version, address: address.display, isLinked, ...explained };
    const subject = { type: "request", id: request.id, regionCode: request.regionCode } as const;
    await recordEvent(tx, context, "request.approved", subject, { ...detail, mailboxId });
    await recordEvent(
      tx,
      context,
      "mailbox.opened",
      { ...subject, type: "mailbox", id: mailboxId },
      {
        address: address.display,
        requestId: request.id,
        ...people,
        publication: request.isListed ? "queued" : "unlisted",
      },
    );
    if (account && account.id === people.checkedId) await confirmRpps(tx, context, account, request);
    const linked = account?.id === people.responsableId ? account.email : undefined;
    await announceMailbox(tx, { request, mailboxId, address: address.display, to: [won.applicant.email, linked] });
    return { mailboxId };
  });
}

/**
 * Makes the checks once more and keeps what the decision was taken on. The codes of those that fail, which the reviewer
 * has to explain.
 */
async function failedChecks(
  tx: Db,
  request: CheckedRequest & { id: string; version: number },
  reason: string | undefined,
): Promise<string[]> {
  const checks = await checkRequest(tx, request);
  const failed = checks.filter(({ verdict }) => verdict === "fail");
  if (failed.length > 0 && !reason) throw new FailuresNotExplained(failed.map(({ sentence }) => sentence));
  await saveChecks(tx, { requestId: request.id, version: request.version, occasion: "review", checks });
  return failed.map(({ code }) => code);
}

async function addPeople(tx: Db, mailboxId: string, people: ResponsableOutcome, addedById: string): Promise<void> {
  await insertMembership(tx, { mailboxId, individualId: people.responsableId, role: "responsable", addedById });
  if (people.gestionnaireId) {
    await insertMembership(tx, { mailboxId, individualId: people.gestionnaireId, role: "gestionnaire", addedById });
  }
}
