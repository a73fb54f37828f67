import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { RadioGroup } from "@/components/forms/radio-group";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-area-field";
import { ButtonLink } from "@/components/ui/button-link";
import type { FormAction, FormState } from "@/lib/form-state";

const outcomes = [
  {
    value: "accepted",
    label: "Le numéro est bien le sien",
    hint: "Son compte devient personnel (BAL PER) et reçoit une adresse MSSanté, tout de suite.",
  },
  { value: "refused", label: "Refuser", hint: "Son compte ne change pas. La personne lit votre explication." },
];

/** Accepting or refusing, with words either way: they stay in the journal. */
export function ClaimForm({ action, initialState }: { action: FormAction; initialState: FormState }) {
  return (
    <Form action={action} initialState={initialState}>
      <RadioGroup name="outcome" legend="Ce numéro RPPS" options={outcomes} required />
      <TextAreaField
        name="reason"
        label="Motif"
        hint={"Comment vous l’avez vérifié\u00a0; ou, si vous refusez, ce que la personne doit savoir."}
        rows={3}
        required
      />
      <FormActions>
        <SubmitButton>Valider</SubmitButton>
        <ButtonLink href="/instruction/rpps" variant="quiet">
          Annuler
        </ButtonLink>
      </FormActions>
    </Form>
  );
}
