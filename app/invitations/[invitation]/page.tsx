import type { Metadata } from "next";
import { InvitationOver } from "@/components/invitations/invitation-over";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { requireContext } from "@/lib/context";
import { invitationParamsSchema } from "@/lib/invitations/schema";
import { viewInvitation } from "@/lib/invitations/view-invitation";
import { orNotFound } from "@/lib/or-not-found";
import { acceptInvitationAction, declineInvitationAction } from "./actions";
import { Answer } from "./answer";

export const metadata: Metadata = { title: "Invitation" };

export default async function InvitationPage({ params }: PageProps<"/invitations/[invitation]">) {
  const context = await requireContext();
  const { invitation, state, isTheirs } = await orNotFound(async () =>
    viewInvitation(context, invitationParamsSchema.parse(await params)),
  );
  return (
    <PageShell actor={context.actor}>
      {state === "open" ? (
        <>
          <PageHeading
            title={`Rejoindre ${invitation.mailboxName}`}
            lead="Vous êtes invité à utiliser cette boîte organisationnelle depuis votre compte individuel."
          />
          <Answer
            invitation={invitation}
            accept={acceptInvitationAction.bind(null, invitation.id)}
            decline={declineInvitationAction.bind(null, invitation.id)}
          />
        </>
      ) : (
        <InvitationOver state={state} isSignedIn isTheirs={isTheirs} />
      )}
    </PageShell>
  );
}
