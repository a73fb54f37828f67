import { PasskeyButton } from "@/components/factors/passkey-button";
import { CodeField } from "@/components/forms/code-field";
import { Field } from "@/components/forms/field";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { Card } from "@/components/ui/card";
import type { FactorsToEnter } from "@/lib/factors/view-factors-to-enter";
import type { FormAction } from "@/lib/form-state";

type Props = {
  factors: FactorsToEnter;
  action: FormAction;
  /** What the passkey is asked for. */
  purpose: "facteur" | "preuve";
};

/** A form for each kind of factor that the person can enter: one of them is enough. */
export function FactorForms({ factors, action, purpose }: Props) {
  return (
    <div className="grid gap-6">
      {factors.passkeys && (
        <Card title="Clé d’accès">
          <Form action={action} idPrefix="cle">
            <input type="hidden" name="kind" value="passkey" />
            <PasskeyButton purpose={purpose}>Utiliser ma clé d’accès</PasskeyButton>
          </Form>
        </Card>
      )}
      {factors.applications && (
        <Card title="Application de codes">
          <Form action={action} idPrefix="application">
            <input type="hidden" name="kind" value="application" />
            <CodeField label="Code affiché par l’application" hint="6 chiffres, qui changent toutes les 30 secondes." />
            <FormActions>
              <SubmitButton pendingLabel="Vérification…">Valider</SubmitButton>
            </FormActions>
          </Form>
        </Card>
      )}
      {factors.recoveryCodes && <RecoveryForm action={action} />}
    </div>
  );
}

/** Out of the way: it is for the day when the rest is lost. */
function RecoveryForm({ action }: { action: FormAction }) {
  return (
    <Card title="Code de secours">
      <Form action={action} idPrefix="secours">
        <input type="hidden" name="kind" value="recovery" />
        <Field
          name="recoveryCode"
          label="Un de vos codes de secours"
          hint="12 lettres et chiffres, de la liste reçue en ajoutant votre second facteur. Chaque code sert une fois."
          width="medium"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          required
        />
        <FormActions>
          <SubmitButton variant="secondary" pendingLabel="Vérification…">
            Utiliser un code de secours
          </SubmitButton>
        </FormActions>
      </Form>
    </Card>
  );
}
