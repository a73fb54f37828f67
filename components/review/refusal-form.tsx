import { CheckboxField } from "@/components/forms/checkbox-field";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-area-field";
import { ReplyPicker } from "@/components/replies/reply-picker";
import { EffectsList } from "@/components/review/effects-list";
import { ReadAgain } from "@/components/review/read-again";
import { TypedMail } from "@/components/review/typed-mail";
import { ViewField } from "@/components/review/view-field";
import { ButtonLink } from "@/components/ui/button-link";
import { fullName } from "@/lib/actor";
import type { FormAction, FormState } from "@/lib/form-state";
import type { UsableReply } from "@/lib/replies/usable-reply";
import { refusalReasonLabels, refusalReasons } from "@/lib/requests/refusal-reasons";

type Props = {
  action: FormAction;
  initialState?: FormState;
  /** Tells its fields apart from those of another form of the page. */
  idPrefix?: string;
  request: { id: string; version: number };
  applicant: { firstName: string; lastName: string; email: string };
  /** The region’s texts to refuse with, filled in for this request. */
  replies: UsableReply[];
};

/** Refusing, in a dialog of the request or on a page of its own. */
export function RefusalForm({ action, initialState = {}, idPrefix, request, applicant, replies }: Props) {
  return (
    <Form action={action} initialState={initialState} idPrefix={idPrefix}>
      <input type="hidden" name="version" value={request.version} />
      <ViewField />
      <ReadAgain requestId={request.id} />
      <div data-dialog-focus="">
        <ReplyPicker use="refuse" replies={replies} />
      </div>
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
        rows={9}
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
          "Rien ne part pendant 30 secondes\u00a0: vous pouvez encore annuler. Ensuite, cette décision ne se reprend pas.",
          `Un mail l’annonce à ${fullName(applicant)} (${applicant.email}), avec le motif et l’explication.`,
        ]}
      />
      <TypedMail requestId={request.id} kind="refuse" />
      <FormActions>
        <SubmitButton variant="danger" pendingLabel="Refus en cours…">
          Refuser la demande
        </SubmitButton>
        <ButtonLink href={`/instruction/${request.id}`} variant="quiet" data-dialog-close="">
          Annuler
        </ButtonLink>
      </FormActions>
    </Form>
  );
}
