import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-area-field";
import { EffectsList } from "@/components/review/effects-list";
import { ButtonLink } from "@/components/ui/button-link";
import type { FormAction, FormState } from "@/lib/form-state";

type Props = {
  action: FormAction;
  initialState: FormState;
  request: { id: string; version: number };
  /** Names the button. */
  label: string;
  hint: string;
  effects: string[];
};

/** An act of a reviewer that needs nothing but a reason, kept in the history. */
export function ReasonedForm({ action, initialState, request, label, hint, effects }: Props) {
  return (
    <Form action={action} initialState={initialState}>
      <input type="hidden" name="version" value={request.version} />
      <TextAreaField name="reason" label="Motif" required rows={3} hint={hint} />
      <EffectsList title="En validant" effects={effects} />
      <FormActions>
        <SubmitButton>{label}</SubmitButton>
        <ButtonLink href={`/instruction/${request.id}`} variant="quiet">
          Annuler
        </ButtonLink>
      </FormActions>
    </Form>
  );
}
