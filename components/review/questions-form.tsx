import { FieldSet } from "@/components/forms/field-set";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-area-field";
import { ReplyPicker } from "@/components/replies/reply-picker";
import { EffectsList } from "@/components/review/effects-list";
import { FieldQuestion } from "@/components/review/field-question";
import { ReadAgain } from "@/components/review/read-again";
import { TypedMail } from "@/components/review/typed-mail";
import { ViewField } from "@/components/review/view-field";
import { ButtonLink } from "@/components/ui/button-link";
import { fullName } from "@/lib/actor";
import type { FormAction, FormState } from "@/lib/form-state";
import type { StructureIdentifierType } from "@/lib/identifiers/structure-identifier";
import type { UsableReply } from "@/lib/replies/usable-reply";
import { usualMessage } from "@/lib/replies/usual-message";
import type { RequestField } from "@/lib/requests/fields";
import { reviewSections } from "@/lib/review/field-labels";
import { shownValue } from "@/lib/review/shown-value";

type Props = {
  action: FormAction;
  initialState?: FormState;
  /** Tells its fields apart from those of another form of the page. */
  idPrefix?: string;
  request: { id: string; version: number; structureIdType: StructureIdentifierType } & Record<
    RequestField,
    string | boolean | null
  >;
  applicant: { firstName: string; lastName: string; email: string };
  /** The region’s texts to ask with, filled in for this request. */
  replies: UsableReply[];
};

/** Asking the applicant, field by field, in a dialog of the request or on a page of its own. */
export function QuestionsForm({ action, initialState = {}, idPrefix, request, applicant, replies }: Props) {
  return (
    <Form action={action} initialState={initialState} idPrefix={idPrefix}>
      <input type="hidden" name="version" value={request.version} />
      <ViewField />
      <ReadAgain requestId={request.id} />
      <div data-dialog-focus="">
        <ReplyPicker use="ask" replies={replies} />
      </div>
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
      <EffectsList
        title="En envoyant"
        effects={[
          "Rien ne part pendant 30 secondes\u00a0: vous pouvez encore annuler.",
          "La demande attend ensuite la réponse du demandeur, qui peut corriger les champs cochés. Elle revient alors en haut de la file.",
          `Un mail porte le message et les questions à ${fullName(applicant)} (${applicant.email}).`,
        ]}
      />
      <TypedMail requestId={request.id} kind="ask" />
      <FormActions>
        <SubmitButton>Envoyer les questions</SubmitButton>
        <ButtonLink href={`/instruction/${request.id}`} variant="quiet" data-dialog-close="">
          Annuler
        </ButtonLink>
      </FormActions>
    </Form>
  );
}
