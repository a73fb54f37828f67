import type { Metadata } from "next";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-area-field";
import { DecisionPage } from "@/components/review/decision-page";
import { EffectsList } from "@/components/review/effects-list";
import { ViewField } from "@/components/review/view-field";
import { ButtonLink } from "@/components/ui/button-link";
import { fullName } from "@/lib/actor";
import { requireContext } from "@/lib/context";
import { orNotFound } from "@/lib/or-not-found";
import { takeParkedForm } from "@/lib/parked-forms/take-parked-form";
import { requestIdSchema } from "@/lib/requests/request-id-schema";
import { readRequest } from "@/lib/review/read-request";
import { declineAction } from "./actions";

export const metadata: Metadata = { title: "Ne pas confirmer l’approbation" };

export default async function DeclinePage({ params }: PageProps<"/instruction/[demande]/second-regard">) {
  const context = await requireContext();
  const { demande } = await params;
  const { request, conflict, decision } = await orNotFound(async () =>
    readRequest(context, requestIdSchema.parse(demande)),
  );
  const { open } = decision;
  const nothing = "Aucune décision n’attend d’être confirmée pour cette demande.";
  const closed = conflict ?? open?.whyNotConfirm ?? (open?.canConfirm ? undefined : nothing);
  return (
    <DecisionPage actor={context.actor} title="Ne pas confirmer l’approbation" request={request} closed={closed}>
      {open && (
        <Form action={declineAction.bind(null, request.id)} initialState={await takeParkedForm(context)}>
          <input type="hidden" name="decisionId" value={open.id} />
          <ViewField />
          <TextAreaField
            name="reason"
            label="Motif"
            required
            rows={3}
            hint={`${fullName(open.decidedBy)} le lit sur la demande. Le demandeur ne le lit pas.`}
          />
          <EffectsList
            title="En validant"
            effects={[
              "L’approbation n’a pas lieu, et l’adresse qu’elle réservait est de nouveau libre.",
              "La demande est de nouveau à décider. Aucun mail ne part.",
            ]}
          />
          <FormActions>
            <SubmitButton variant="danger">Ne pas confirmer l’approbation</SubmitButton>
            <ButtonLink href={`/instruction/${request.id}`} variant="quiet">
              Annuler
            </ButtonLink>
          </FormActions>
        </Form>
      )}
    </DecisionPage>
  );
}
