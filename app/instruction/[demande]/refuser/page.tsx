import type { Metadata } from "next";
import { CheckboxField } from "@/components/forms/checkbox-field";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-area-field";
import { DecisionPage } from "@/components/review/decision-page";
import { EffectsList } from "@/components/review/effects-list";
import { ButtonLink } from "@/components/ui/button-link";
import { fullName } from "@/lib/actor";
import { requireContext } from "@/lib/context";
import { orNotFound } from "@/lib/or-not-found";
import { takeParkedForm } from "@/lib/parked-forms/take-parked-form";
import { refusalReasonLabels, refusalReasons } from "@/lib/requests/refusal-reasons";
import { requestIdSchema } from "@/lib/requests/request-id-schema";
import { readRequest } from "@/lib/review/read-request";
import { refuseAction } from "./actions";

export const metadata: Metadata = { title: "Refuser la demande" };

export default async function RefusePage({ params }: PageProps<"/instruction/[demande]/refuser">) {
  const context = await requireContext();
  const { demande } = await params;
  const { request, applicant, obstacle, conflict } = await orNotFound(() =>
    readRequest(context, requestIdSchema.parse(demande)),
  );
  return (
    <DecisionPage actor={context.actor} title="Refuser la demande" request={request} closed={obstacle ?? conflict}>
      <Form action={refuseAction.bind(null, request.id)} initialState={await takeParkedForm(context)}>
        <input type="hidden" name="version" value={request.version} />
        <SelectField
          name="refusalReason"
          label="Motif"
          required
          options={refusalReasons.map((value) => ({ value, label: refusalReasonLabels[value] }))}
        />
        <TextAreaField
          name="refusalText"
          label="Explication"
          required
          rows={6}
          hint="Le demandeur la lit dans le mail et sur le site. Dites ce qui ne va pas et ce qu’il peut faire."
        />
        <CheckboxField
          name="correctionInvited"
          label="Inviter le demandeur à corriger sa demande et à l’envoyer de nouveau"
          defaultChecked
          hint="Il retrouve alors tout ce qu’il avait saisi. Sinon, le refus est définitif."
        />
        <EffectsList
          title="En refusant"
          effects={[
            "La demande est refusée\u00a0: cette décision ne se reprend pas.",
            `Un mail l’annonce à ${fullName(applicant)} (${applicant.email}), avec le motif et l’explication.`,
          ]}
        />
        <FormActions>
          <SubmitButton variant="danger" pendingLabel="Refus en cours…">
            Refuser la demande
          </SubmitButton>
          <ButtonLink href={`/instruction/${request.id}`} variant="quiet">
            Annuler
          </ButtonLink>
        </FormActions>
      </Form>
    </DecisionPage>
  );
}
