import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { requireContext } from "@/lib/context";
import { mailboxMetadata } from "@/lib/mailboxes/mailbox-metadata";
import { canBecomeResponsable, canHandOver } from "@/lib/mailboxes/policy";
import { mailboxParamsSchema } from "@/lib/mailboxes/schema";
import { viewMailbox } from "@/lib/mailboxes/view-mailbox";
import { orNotFound } from "@/lib/or-not-found";
import { takeParkedForm } from "@/lib/parked-forms/take-parked-form";
import { handOverAction } from "./actions";
import { HandOverForm } from "./hand-over-form";
import { NotResponsable } from "./not-responsable";

type Props = PageProps<"/boites/[boite]/responsable">;

export const generateMetadata = ({ params }: Props) => mailboxMetadata("Transmettre la responsabilité", params);

export default async function HandOverPage({ params }: Props) {
  const context = await requireContext();
  const view = await orNotFound(async () => viewMailbox(context, mailboxParamsSchema.parse(await params)));
  const { access, shown, members } = view;
  const candidates = members.filter(canBecomeResponsable);
  return (
    <PageShell actor={context.actor} box={shown}>
      <PageHeading
        back={<BackLink href={`/boites/${shown.id}`}>{shown.name}</BackLink>}
        title="Transmettre la responsabilité"
        lead="Le responsable répond de la boîte. C’est un professionnel de santé qui a un numéro RPPS."
      />
      {!canHandOver(access) && <NotResponsable members={members} />}
      {canHandOver(access) && candidates.length === 0 && (
        <EmptyState
          title="Personne ne peut encore vous succéder."
          icon="person"
          action={<ButtonLink href={`/boites/${shown.id}/membres/ajouter`}>Ajouter une personne</ButtonLink>}
        >
          <p>Ajoutez d’abord à la boîte un professionnel de santé qui a un compte PER.</p>
        </EmptyState>
      )}
      {canHandOver(access) && candidates.length > 0 && (
        <HandOverForm
          action={handOverAction.bind(null, shown.id)}
          initialState={await takeParkedForm(context)}
          candidates={candidates}
          mailboxId={shown.id}
        />
      )}
    </PageShell>
  );
}
