import "server-only";
import { listProposalsTo } from "@/db/queries/handovers";
import { findAccountFacts } from "@/db/queries/individuals";
import { listInvitationsTo } from "@/db/queries/invitations";
import { listComingMailboxesOf } from "@/db/queries/mailboxes";
import { findRegion } from "@/db/queries/regions";
import { listRequestsOf } from "@/db/queries/requests";
import type { Context } from "@/lib/context";
import { invitationState } from "@/lib/invitations/state";

const underWay = ["draft", "submitted", "information_requested"];

/** What a person finds on their own account: the state of it, the invitations and proposals to answer, the requests to follow. */
export async function viewPersonalHome({ db, actor }: Context) {
  const [facts, region, requests, invitations, proposals, coming] = await Promise.all([
    findAccountFacts(db, actor.id),
    findRegion(db, actor.regionCode),
    listRequestsOf(db, actor.id),
    listInvitationsTo(db, actor.id),
    listProposalsTo(db, actor.id),
    listComingMailboxesOf(db, actor.id),
  ]);
  return {
    isRppsChecked: facts?.rppsCheckedAt != null,
    professionCode: facts?.professionCode,
    region,
    invitations: invitations.filter((invitation) => invitationState(invitation) === "open"),
    proposals,
    coming,
    requests: requests.filter(({ status }) => underWay.includes(status)),
  };
}
