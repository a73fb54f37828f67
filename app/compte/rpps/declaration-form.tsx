import { Field } from "@/components/forms/field";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { ButtonLink } from "@/components/ui/button-link";
import type { FormState } from "@/lib/form-state";
import { professions } from "@/lib/professions/professions";
import { declareRppsAction } from "./actions";

const options = professions
  .map(({ code, label }) => ({ value: code, label }))
  .sort((a, b) => a.label.localeCompare(b.label, "fr"));

type Props = { professionCode: string | undefined; initialState: FormState };

/** The number on the card, and the profession that it goes with. */
export function DeclarationForm({ professionCode, initialState }: Props) {
  return (
    <Form action={declareRppsAction} initialState={initialState}>
      <Field
        name="rpps"
        label="Identifiant RPPS"
        hint="11 chiffres, inscrits sur votre carte de professionnel de santé ou l’attestation de votre ordre."
        inputMode="numeric"
        autoComplete="off"
        width="medium"
        required
      />
      <SelectField name="professionCode" label="Profession" options={options} defaultValue={professionCode} required />
      <FormActions>
        <SubmitButton>Déclarer ce numéro</SubmitButton>
        <ButtonLink href="/compte" variant="quiet">
          Annuler
        </ButtonLink>
      </FormActions>
    </Form>
  );
}
