import type { Metadata } from "next";
import { FieldSet } from "@/components/forms/field-set";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-area-field";
import { DecisionPage } from "@/components/review/decision-page";
import { EffectsList } from "@/components/review/effects-list";
import { FieldQuestion } from "@/components/review/field-question";
import { ButtonLink } from "@/components/ui/button-link";
import { fullName } from "@/lib/actor";
import { requireContext } from "@/lib/context";
import { orNotFound } from "@/lib/or-not-found";
import { takeParkedForm } from "@/lib/parked-forms/take-parked-form";
import { requestIdSchema } from "@/lib/requests/request-id-schema";
import { reviewSections } from "@/lib/review/field-labels";
import { readRequest } from "@/lib/review/read-request";
import { shownValue } from "@/lib/review/shown-value";
import { askAction } from "./actions";

export const metadata: Metadata = { title: "Demander des informations" };

const usualMessage =
  "Bonjour,\nPour poursuivre l’examen de votre demande, nous avons besoin des précisions ci-dessous.";

export default async function AskPage({ params }: PageProps<"/instruction/[demande]/demander">) {
  const context = await requireContext();
  const { demande } = await params;
  const { request, applicant, obstacle, conflict } = await orNotFound(() =>
    readRequest(context, requestIdSchema.parse(demande)),
  );
  return (
    <DecisionPage
      actor={context.actor}
      title="Demander des informations"
      request={request}
      closed={obstacle ?? conflict}
    >
      <Form action={askAction.bind(null, request.id)} initialState={await takeParkedForm(context)}>
        <input type="hidden" name="version" value={request.version} />
        <TextAreaField name="message" label="Message au demandeur" required defaultValue={usualMessage} />
        {reviewSections.map(({ title, fields }) => (
          <FieldSet key={title} legend={title}>
            <div className="grid gap-x-6 sm:grid-cols-2">
              {fields.map((field) => (
                <FieldQuestion
                  key={field}
                  field={field}
                  value={shownValue(field, request[field], request.structureIdType)}
                />
              ))}
            </div>
          </FieldSet>
        ))}
        <EffectsList
          title="En envoyant"
          effects={[
            "La demande attend la réponse du demandeur, qui peut corriger les champs cochés. Elle revient alors dans la file.",
            `Un mail porte le message et les questions à ${fullName(applicant)} (${applicant.email}).`,
          ]}
        />
        <FormActions>
          <SubmitButton>Envoyer les questions</SubmitButton>
          <ButtonLink href={`/instruction/${request.id}`} variant="quiet">
            Annuler
          </ButtonLink>
        </FormActions>
      </Form>
    </DecisionPage>
  );
}
