import { FieldSet } from "@/components/forms/field-set";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-area-field";
import { FieldQuestion } from "@/components/review/field-question";
import { WrittenDecisionForm, type WrittenDecisionProps } from "@/components/review/written-decision-form";
import { fullName } from "@/lib/actor";
import type { StructureIdentifierType } from "@/lib/identifiers/structure-identifier";
import { usualMessage } from "@/lib/replies/usual-message";
import type { RequestField } from "@/lib/requests/fields";
import { reviewSections } from "@/lib/review/field-labels";
import { shownValue } from "@/lib/review/shown-value";

type Props = WrittenDecisionProps & {
  request: { id: string; version: number; structureIdType: StructureIdentifierType } & Record<
    RequestField,
    string | boolean | null
  >;
  applicant: { firstName: string; lastName: string; email: string };
};

/** Asking the applicant, field by field, in a dialog of the request or on a page of its own. */
export function QuestionsForm({ applicant, request, ...form }: Props) {
  return (
    <WrittenDecisionForm
      {...form}
      kind="ask"
      request={request}
      effects={{
        title: "En envoyant",
        list: [
          "Rien ne part pendant 30 secondes\u00a0: vous pouvez encore annuler.",
          "La demande attend ensuite la réponse du demandeur, qui peut corriger les champs cochés. Elle revient alors en haut de la file.",
          `Un mail porte le message et les questions à ${fullName(applicant)} (${applicant.email}).`,
        ],
      }}
      submit={<SubmitButton>Envoyer les questions</SubmitButton>}
    >
      <TextAreaField name="message" label="Message au demandeur" required rows={7} defaultValue={usualMessage} />
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
    </WrittenDecisionForm>
  );
}
