import { Confirmation } from "@/components/forms/confirmation";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { Alert } from "@/components/ui/alert";
import { Card } from "@/components/ui/card";
import { renewRecoveryCodesAction } from "./actions";

const few = 3;

/** How many recovery codes are left; `undefined` for whoever has no factor to recover. */
export function RecoveryCodes({ left }: { left: number | undefined }) {
  return (
    <Card title="Codes de secours">
      <p className="mb-4">
        Pour le jour où vous n’avez plus ni clé d’accès ni application&nbsp;: dix codes à garder sur papier, chacun sert
        une fois.
      </p>
      {left === undefined ? (
        <p className="text-muted">Vous les recevrez en ajoutant votre premier second facteur.</p>
      ) : (
        <>
          <p className="mb-4 font-semibold">{left > 1 ? `Il vous reste ${left} codes.` : sentenceOf(left)}</p>
          {left <= few && (
            <div className="mb-4">
              <Alert kind="warning">
                <p>Vous en avez peu&nbsp;: créez-en d’autres, et gardez-les sur papier.</p>
              </Alert>
            </div>
          )}
          <Confirmation trigger="Créer d’autres codes" variant="secondary">
            <p>Les anciens codes ne fonctionneront plus. Les nouveaux s’affichent une seule fois.</p>
            <Form action={renewRecoveryCodesAction} idPrefix="codes">
              <FormActions>
                <SubmitButton>Créer dix nouveaux codes</SubmitButton>
              </FormActions>
            </Form>
          </Confirmation>
        </>
      )}
    </Card>
  );
}

function sentenceOf(left: number): string {
  return left === 1 ? "Il vous reste un code." : "Il ne vous reste aucun code.";
}
