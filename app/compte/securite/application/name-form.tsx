import { Field } from "@/components/forms/field";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import type { FormAction, FormState } from "@/lib/form-state";

/** The first step: what to call it. */
export function NameForm({ action, initialState }: { action: FormAction; initialState: FormState }) {
  return (
    <Form action={action} initialState={initialState}>
      <Field
        name="name"
        label="Nom de cette application"
        hint="Pour la reconnaître plus tard : « Téléphone personnel »."
        autoComplete="off"
        required
      />
      <FormActions>
        <SubmitButton>Continuer</SubmitButton>
      </FormActions>
    </Form>
  );
}
