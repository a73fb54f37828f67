import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { requireContext } from "@/lib/context";
import { newInvitationParamsSchema } from "@/lib/invitations/schema";
import { viewNewInvitation } from "@/lib/invitations/view-new-invitation";
import { mailboxMetadata } from "@/lib/mailboxes/mailbox-metadata";
import { orNotFound } from "@/lib/or-not-found";
import { takeParkedForm } from "@/lib/parked-forms/take-parked-form";
import { invitePersonAction } from "./actions";
import { InvitationForm } from "./invitation-form";

type Props = PageProps<"/boites/[boite]/membres/ajouter">;

export const generateMetadata = ({ params }: Props) => mailboxMetadata("Ajouter une personne", params);

export default async function InvitePage({ params, searchParams }: Props) {
  const context = await requireContext();
  const { shown, former } = await orNotFound(async () =>
    viewNewInvitation(context, newInvitationParamsSchema.parse({ ...(await params), ...(await searchParams) })),
  );
  return (
    <PageShell actor={context.actor} box={shown}>
      <PageHeading
        back={<BackLink href={`/boites/${shown.id}/membres`}>Personnes</BackLink>}
        title="Ajouter une personne"
        lead="Elle reçoit une invitation et l’accepte depuis son compte individuel. Si elle n’en a pas encore, elle le crée en chemin."
      />
      <InvitationForm
        action={invitePersonAction.bind(null, shown.id)}
        initialState={await takeParkedForm(context)}
        mailboxId={shown.id}
        former={former}
      />
    </PageShell>
  );
}
