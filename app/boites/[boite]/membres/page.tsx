import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { Link } from "@/components/ui/link";
import { requireContext } from "@/lib/context";
import { mailboxMetadata } from "@/lib/mailboxes/mailbox-metadata";
import { canAddPeople, canConfirmMembers, canLeave } from "@/lib/mailboxes/policy";
import { mailboxParamsSchema } from "@/lib/mailboxes/schema";
import { viewPeople } from "@/lib/mailboxes/view-people";
import { orNotFound } from "@/lib/or-not-found";
import { InvitationsTable } from "./invitations-table";
import { MembersTable } from "./members-table";

type Props = PageProps<"/boites/[boite]/membres">;

const outcomes: Record<string, string> = {
  invitation: "L’invitation est envoyée. La personne a 7 jours pour l’accepter.",
  renvoi: "L’invitation est renvoyée. La personne a 7 jours de plus pour l’accepter.",
  annulation: "L’invitation est annulée.",
  modification: "Les changements sont enregistrés.",
  retrait: "La personne n’a plus accès à la boîte. Elle est prévenue par mail.",
};

export const generateMetadata = ({ params }: Props) => mailboxMetadata("Personnes", params);

export default async function MembersPage({ params, searchParams }: Props) {
  const context = await requireContext();
  const { access, members, invitations, shown } = await orNotFound(async () =>
    viewPeople(context, mailboxParamsSchema.parse(await params)),
  );
  const { fait } = await searchParams;
  const outcome = typeof fait === "string" && Object.hasOwn(outcomes, fait) ? outcomes[fait] : undefined;
  return (
    <PageShell actor={context.actor} box={shown} width="wide">
      <PageHeading
        back={<BackLink href={`/boites/${shown.id}`}>{shown.name}</BackLink>}
        title="Personnes"
        lead="Chacun accède à la boîte depuis son compte individuel, avec le rôle que vous voyez ici."
        actions={
          canAddPeople(access) && (
            <ButtonLink href={`/boites/${shown.id}/membres/ajouter`}>Ajouter une personne</ButtonLink>
          )
        }
      />
      {outcome && (
        <div className="mb-6">
          <Alert kind="success" live>
            {outcome}
          </Alert>
        </div>
      )}
      <MembersTable members={members} access={access} mailboxId={shown.id} actorId={context.actor.id} />
      <InvitationsTable invitations={invitations} mailboxId={shown.id} />
      <div className="actions mt-8">
        <Link href={`/boites/${shown.id}/membres/historique`}>Historique des personnes</Link>
        {canConfirmMembers(access) && <Link href={`/boites/${shown.id}/confirmer`}>Vérifier les membres</Link>}
        {canLeave(access) && <Link href={`/boites/${shown.id}/quitter`}>Quitter cette boîte</Link>}
      </div>
    </PageShell>
  );
}
