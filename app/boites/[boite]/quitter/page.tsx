import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { requireContext } from "@/lib/context";
import { mailboxMetadata } from "@/lib/mailboxes/mailbox-metadata";
import { canLeave } from "@/lib/mailboxes/policy";
import { mailboxParamsSchema } from "@/lib/mailboxes/schema";
import { viewMailbox } from "@/lib/mailboxes/view-mailbox";
import { orNotFound } from "@/lib/or-not-found";
import { leaveMailboxAction } from "./actions";

type Props = PageProps<"/boites/[boite]/quitter">;

export const generateMetadata = ({ params }: Props) => mailboxMetadata("Quitter cette boîte", params);

export default async function LeavePage({ params }: Props) {
  const context = await requireContext();
  const { access, shown } = await orNotFound(async () => viewMailbox(context, mailboxParamsSchema.parse(await params)));
  return (
    <PageShell actor={context.actor} box={shown}>
      <PageHeading back={<BackLink href={`/boites/${shown.id}`}>{shown.name}</BackLink>} title="Quitter cette boîte" />
      {canLeave(access) ? (
        <Form action={leaveMailboxAction.bind(null, shown.id)}>
          <p>
            Vous n’aurez plus accès à la boîte {shown.name}, tout de suite. Son responsable ou un gestionnaire pourra
            vous y inviter de nouveau. Votre compte individuel n’est pas touché.
          </p>
          <FormActions>
            <SubmitButton variant="danger">Quitter cette boîte</SubmitButton>
            <ButtonLink href={`/boites/${shown.id}`} variant="quiet">
              Annuler
            </ButtonLink>
          </FormActions>
        </Form>
      ) : (
        <MustStay isResponsable={access.role === "responsable"} mailboxId={shown.id} />
      )}
    </PageShell>
  );
}

function MustStay({ isResponsable, mailboxId }: { isResponsable: boolean; mailboxId: string }) {
  if (!isResponsable) return <Alert kind="info" title="Cette boîte est fermée : il n’y a plus rien à quitter." />;
  return (
    <Alert kind="info" title="Vous êtes responsable de cette boîte.">
      <p className="mb-4">Transmettez d’abord votre responsabilité à un autre membre, puis quittez la boîte.</p>
      <ButtonLink href={`/boites/${mailboxId}/responsable`}>Transmettre la responsabilité</ButtonLink>
    </Alert>
  );
}
