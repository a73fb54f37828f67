import type { Metadata } from "next";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-area-field";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { fullName } from "@/lib/actor";
import { requireContext } from "@/lib/context";
import { mailboxParamsSchema } from "@/lib/mailboxes/schema";
import { orNotFound } from "@/lib/or-not-found";
import { takeParkedForm } from "@/lib/parked-forms/take-parked-form";
import { viewSupervised } from "@/lib/succession/view-supervised";
import { refuseRescueAction } from "./actions";

export const metadata: Metadata = { title: "Ne pas confirmer le nouveau responsable" };

export default async function RefusePage({ params }: PageProps<"/instruction/boites/[boite]/ne-pas-confirmer">) {
  const context = await requireContext();
  const view = await orNotFound(async () => viewSupervised(context, mailboxParamsSchema.parse(await params)));
  const { mailbox, handover, isToConfirm, whyNotConfirm } = view;
  const nothing = isToConfirm ? undefined : "Aucune proposition n’attend d’être confirmée pour cette boîte.";
  const closed = whyNotConfirm ?? nothing;
  return (
    <PageShell actor={context.actor} section="instruction">
      <PageHeading
        back={<BackLink href={`/instruction/boites/${mailbox.id}`}>{mailbox.name}</BackLink>}
        title="Ne pas confirmer le nouveau responsable"
      />
      {closed && <Alert kind="info" title={closed} />}
      {handover && !closed && (
        <Form
          action={refuseRescueAction.bind(null, { mailboxId: mailbox.id, handoverId: handover.id })}
          initialState={await takeParkedForm(context)}
        >
          <TextAreaField
            name="reason"
            label="Motif"
            required
            rows={3}
            hint={`${fullName(handover.proposer)} le lit dans l’historique de la boîte, comme ses gestionnaires. La boîte garde son responsable.`}
          />
          <FormActions>
            <SubmitButton variant="danger">Ne pas confirmer</SubmitButton>
            <ButtonLink href={`/instruction/boites/${mailbox.id}`} variant="quiet">
              Annuler
            </ButtonLink>
          </FormActions>
        </Form>
      )}
    </PageShell>
  );
}
