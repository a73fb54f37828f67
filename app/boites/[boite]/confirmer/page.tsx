import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { DateTime } from "@/components/ui/date-time";
import { requireContext } from "@/lib/context";
import { mailboxMetadata } from "@/lib/mailboxes/mailbox-metadata";
import { mailboxParamsSchema } from "@/lib/mailboxes/schema";
import { orNotFound } from "@/lib/or-not-found";
import { viewConfirmation } from "@/lib/succession/view-confirmation";
import { confirmMembersAction } from "./actions";
import { MembersToConfirm } from "./members-to-confirm";

type Props = PageProps<"/boites/[boite]/confirmer">;

const outcomes: Record<string, string> = {
  confirmation: "C’est noté : les membres de la boîte sont vérifiés.",
  retrait: "La personne n’a plus accès à la boîte. Elle est prévenue par mail.",
};

export const generateMetadata = ({ params }: Props) => mailboxMetadata("Vérifier les membres", params);

export default async function ConfirmPage({ params, searchParams }: Props) {
  const context = await requireContext();
  const view = await orNotFound(async () => viewConfirmation(context, mailboxParamsSchema.parse(await params)));
  const { shown, members, membersConfirmedAt, dueAt, isDue, seen } = view;
  const { fait } = await searchParams;
  const outcome = typeof fait === "string" && Object.hasOwn(outcomes, fait) ? outcomes[fait] : undefined;
  return (
    <PageShell actor={context.actor} box={shown} width="wide">
      <PageHeading
        back={<BackLink href={`/boites/${shown.id}`}>{shown.name}</BackLink>}
        title="Vérifier les membres"
        lead="Une fois par an, dites que les personnes qui ont accès à la boîte sont les bonnes. Retirez d’abord qui est parti."
      />
      <div className="grid gap-6">
        {outcome && (
          <Alert kind="success" live>
            {outcome}
          </Alert>
        )}
        <p>
          {membersConfirmedAt ? (
            <>
              Dernière vérification le <DateTime value={membersConfirmedAt} format="day" />.
            </>
          ) : (
            "Les membres n’ont encore jamais été vérifiés."
          )}{" "}
          {isDue ? (
            <strong>La vérification est à faire maintenant.</strong>
          ) : (
            <>
              La prochaine est à faire le <DateTime value={dueAt} format="day" />.
            </>
          )}
        </p>
        <MembersToConfirm members={members} mailboxId={shown.id} />
        <Form action={confirmMembersAction.bind(null, shown.id)}>
          <input type="hidden" name="seen" value={seen} />
          <FormActions>
            <SubmitButton>Tout est exact</SubmitButton>
            <ButtonLink href={`/boites/${shown.id}/membres`} variant="quiet">
              Changer un rôle
            </ButtonLink>
          </FormActions>
        </Form>
      </div>
    </PageShell>
  );
}
