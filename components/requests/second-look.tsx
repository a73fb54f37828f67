import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Alert } from "@/components/ui/alert";
import { Link } from "@/components/ui/link";
import type { FormAction } from "@/lib/form-state";
import { stepPath } from "@/lib/requests/steps";

/** What may be a slip. None of it keeps the request from being sent. */
export function SecondLook({
  requestId,
  territoryWarning,
  suggestedEmail,
  correctEmailAction,
}: {
  requestId: string;
  territoryWarning: string | undefined;
  suggestedEmail: string | undefined;
  correctEmailAction: FormAction;
}) {
  return (
    <>
      {suggestedEmail && (
        <Alert kind="warning" title="L’adresse mail contient peut-être une faute de frappe.">
          <Form action={correctEmailAction} idPrefix="correction">
            <p>
              Vouliez-vous écrire <strong>{suggestedEmail}</strong> ? Si votre adresse est juste, continuez.
            </p>
            <div>
              <SubmitButton variant="secondary">Corriger l’adresse</SubmitButton>
            </div>
          </Form>
        </Alert>
      )}
      {territoryWarning && (
        <Alert kind="warning" title={territoryWarning}>
          Si tout est juste, continuez. Sinon,{" "}
          <Link href={stepPath(requestId, "structure")}>modifiez la structure d’exercice</Link>.
        </Alert>
      )}
    </>
  );
}
