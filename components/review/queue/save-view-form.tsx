import { Field } from "@/components/forms/field";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import type { FormAction, FormState } from "@/lib/form-state";

type Props = { action: FormAction; initialState: FormState; chips: string[] };

/** Names the search that a reviewer keeps. */
export function SaveViewForm({ action, initialState, chips }: Props) {
  return (
    <Form action={action} initialState={initialState}>
      {chips.length > 0 && (
        <ul aria-label="Recherche à enregistrer" className="flex flex-wrap gap-2">
          {chips.map((chip) => (
            <li key={chip} className="rounded-full bg-tint px-4 py-2 [overflow-wrap:anywhere]">
              {chip}
            </li>
          ))}
        </ul>
      )}
      <Field
        name="name"
        label="Nom de la vue"
        hint="Court et parlant, par exemple «&nbsp;Doublons en retard&nbsp;»."
        maxLength={60}
        width="medium"
        required
      />
      <FormActions>
        <SubmitButton>Enregistrer la vue</SubmitButton>
      </FormActions>
    </Form>
  );
}
