import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { Link } from "@/components/ui/link";
import { requireContext } from "@/lib/context";
import { mailboxMetadata } from "@/lib/mailboxes/mailbox-metadata";
import { canAddPeople, canLeave, canManagePeople } from "@/lib/mailboxes/policy";
import { mailboxParamsSchema } from "@/lib/mailboxes/schema";
import { viewMailbox } from "@/lib/mailboxes/view-mailbox";
import { orNotFound } from "@/lib/or-not-found";
import { MembersTable } from "./members-table";

type Props = PageProps<"/boites/[boite]/membres">;

const outcomes: Record<string, string> = {
  ajout: "La personne est ajoutée. Elle est prévenue par mail et accède à la boîte dès sa prochaine page.",
  modification: "Les changements sont enregistrés.",
  retrait: "La personne n’a plus accès à la boîte. Elle est prévenue par mail.",
};

export const generateMetadata = ({ params }: Props) => mailboxMetadata("Personnes", params);

export default async function MembersPage({ params, searchParams }: Props) {
  const context = await requireContext();
  const view = await orNotFound(async () => viewMailbox(context, mailboxParamsSchema.parse(await params)));
  const { access, members, shown } = view;
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
      <div className="actions mt-8">
        {canManagePeople(access) && (
          <Link href={`/boites/${shown.id}/membres/historique`}>Historique des personnes</Link>
        )}
        {canLeave(access) && <Link href={`/boites/${shown.id}/quitter`}>Quitter cette boîte</Link>}
      </div>
    </PageShell>
  );
}
