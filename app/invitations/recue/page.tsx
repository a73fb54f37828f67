import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { DeadEnd } from "@/components/accounts/dead-end";
import { InvitationOver } from "@/components/invitations/invitation-over";
import { PageShell } from "@/components/layout/page-shell";
import { readInvitationLinkCookie } from "@/lib/auth/invitation-link-cookie";
import { visitorContext } from "@/lib/context";
import { viewInvitationLink } from "@/lib/invitations/view-invitation-link";
import { ForSomebodyElse } from "./for-somebody-else";
import { WayIn } from "./way-in";

export const metadata: Metadata = { title: "Invitation reçue" };

export default async function InvitationLinkPage() {
  const context = await visitorContext();
  const { actor } = context;
  const link = await viewInvitationLink(context, await readInvitationLinkCookie());
  if (actor && link?.isNamed) redirect(`/invitations/${link.invitation.id}`);
  return (
    <PageShell actor={actor}>
      {!link ? (
        <DeadEnd title="Ce lien n’est plus valable" href="/" label="Accueil">
          <p>
            Ouvrez le lien du dernier mail d’invitation reçu. S’il n’y mène plus, demandez une autre invitation à la
            personne qui vous a invité.
          </p>
        </DeadEnd>
      ) : link.state !== "open" ? (
        <InvitationOver state={link.state} isSignedIn={actor !== undefined} />
      ) : actor ? (
        <ForSomebodyElse actor={actor} invitation={link.invitation} />
      ) : (
        <WayIn invitation={link.invitation} />
      )}
    </PageShell>
  );
}
