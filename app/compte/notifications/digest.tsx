import { CheckboxField } from "@/components/forms/checkbox-field";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { Card } from "@/components/ui/card";
import { chooseDigestAction } from "./actions";

/** For reviewers: whether the morning mail comes. The mail leads here. */
export function Digest({ wanted }: { wanted: boolean }) {
  return (
    <div id="recapitulatif">
      <Card title="Récapitulatif des demandes">
        <Form action={chooseDigestAction} idPrefix="recapitulatif">
          <CheckboxField
            name="wanted"
            label="Recevoir un mail les matins de semaine"
            hint="Ce qui attend, ce qui est en retard. Rien les jours fériés, ni quand rien n’attend."
            defaultChecked={wanted}
          />
          <FormActions>
            <SubmitButton variant="secondary">Enregistrer</SubmitButton>
          </FormActions>
        </Form>
      </Card>
    </div>
  );
}
