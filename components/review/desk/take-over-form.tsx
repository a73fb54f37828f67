import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-area-field";
import { EffectsList } from "@/components/review/effects-list";
import { ViewField } from "@/components/review/view-field";
import { ButtonLink } from "@/components/ui/button-link";
import type { FormAction, FormState } from "@/lib/form-state";

type Props = {
  action: FormAction;
  initialState: FormState;
  requestId: string;
  holder: { id: string; name: string };
};

/** Taking a request over from the colleague who holds it, with a word that they will read. */
export function TakeOverForm({ action, initialState, requestId, holder }: Props) {
  return (
    <Form action={action} initialState={initialState}>
      <ViewField />
      <input type="hidden" name="holderId" value={holder.id} />
      <TextAreaField
        name="reason"
        label="Mot pour votre collègue"
        required
        rows={3}
        hint="Il reste dans l’historique de la demande&nbsp;; le demandeur ne le voit pas."
      />
      <EffectsList
        title="En validant"
        effects={[
          `${holder.name} ne tient plus cette demande\u00a0: sa page le lui dit.`,
          "Vous la tenez à sa place, et pouvez la décider.",
        ]}
      />
      <FormActions>
        <SubmitButton pendingLabel="Reprise en cours…">Reprendre la demande</SubmitButton>
        <ButtonLink href={`/instruction/${requestId}`} variant="quiet">
          Annuler
        </ButtonLink>
      </FormActions>
    </Form>
  );
}
