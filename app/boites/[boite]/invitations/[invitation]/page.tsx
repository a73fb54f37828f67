import { InvitationFacts } from "@/components/invitations/invitation-facts";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { StatusBadge } from "@/components/ui/status-badge";
import { requireContext } from "@/lib/context";
import { sentInvitationParamsSchema } from "@/lib/invitations/schema";
import { shownInvitee } from "@/lib/invitations/shown-invitee";
import { invitationState, invitationStateLabels, invitationStateTones } from "@/lib/invitations/state";
import { viewSentInvitation } from "@/lib/invitations/view-sent-invitation";
import { mailboxMetadata } from "@/lib/mailboxes/mailbox-metadata";
import { canAddPeople } from "@/lib/mailboxes/policy";
import { orNotFound } from "@/lib/or-not-found";
import { handOutLinkAction, resendInvitationAction, revokeInvitationAction } from "./actions";
import { Handling } from "./handling";

type Props = PageProps<"/boites/[boite]/invitations/[invitation]">;

export const generateMetadata = ({ params }: Props) => mailboxMetadata("Invitation", params);

export default async function SentInvitationPage({ params }: Props) {
  const context = await requireContext();
  const { invitation, access, shown } = await orNotFound(async () =>
    viewSentInvitation(context, sentInvitationParamsSchema.parse(await params)),
  );
  const state = invitationState(invitation);
  const place = { mailboxId: shown.id, invitationId: invitation.id };
  return (
    <PageShell actor={context.actor} box={shown}>
      <PageHeading
        back={<BackLink href={`/boites/${shown.id}/membres`}>Personnes</BackLink>}
        title="Invitation"
        lead={<span className="wrap-anywhere">{shownInvitee(invitation)}</span>}
        actions={<StatusBadge tone={invitationStateTones[state]}>{invitationStateLabels[state]}</StatusBadge>}
      />
      <InvitationFacts invitation={invitation} />
      <Handling
        state={state}
        invitation={invitation}
        canInvite={canAddPeople(access)}
        resend={resendInvitationAction.bind(null, place)}
        revoke={revokeInvitationAction.bind(null, place)}
        handOut={handOutLinkAction.bind(null, place)}
      />
    </PageShell>
  );
}
