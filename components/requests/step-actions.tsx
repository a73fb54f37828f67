import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";

/** The two ways on from a step; both keep everything that is typed. */
export function StepActions() {
  return (
    <FormActions>
      <SubmitButton pendingLabel="Enregistrement…">Continuer</SubmitButton>
      <SubmitButton variant="secondary" name="intent" value="later" pendingLabel="Enregistrement…">
        Enregistrer et finir plus tard
      </SubmitButton>
    </FormActions>
  );
}
