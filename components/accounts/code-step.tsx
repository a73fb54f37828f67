import type { ReactNode } from "react";
import { CheckboxField } from "@/components/forms/checkbox-field";
import { CodeField } from "@/components/forms/code-field";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { MailAddress } from "@/components/ui/mail-address";
import type { FormAction } from "@/lib/form-state";

/** The six digits received by mail, and another way on for whoever received none. `children` lead back to the start. */
export function CodeStep({
  email,
  checkAction,
  resendAction,
  offersTrust = false,
  children,
}: {
  email: string;
  checkAction: FormAction;
  resendAction: FormAction;
  /** Whether this browser may be remembered, so that no code is asked for in it. */
  offersTrust?: boolean;
  children: ReactNode;
}) {
  return (
    <>
      <p>
        Un code à six chiffres vient d’être envoyé à{" "}
        <strong>
          <MailAddress value={email} />
        </strong>
        . Il est valable 10 minutes, dans ce navigateur seulement.
      </p>
      <div className="mt-6">
        <Form action={checkAction}>
          <CodeField />
          {offersTrust && (
            <CheckboxField
              name="trusted"
              label={"Ne plus demander de code dans ce navigateur pendant 30\u00a0jours"}
              hint="À cocher seulement sur un appareil que vous êtes seul à utiliser. Le mot de passe reste demandé."
            />
          )}
          <FormActions>
            <SubmitButton pendingLabel="Vérification…">Valider</SubmitButton>
          </FormActions>
        </Form>
      </div>
      <section className="mt-10 border-line border-t pt-6">
        <h2>Vous n’avez rien reçu&nbsp;?</h2>
        <p className="mt-3">
          Le mail met parfois une minute à arriver&nbsp;: regardez aussi dans les courriers indésirables. Vous pouvez
          demander un autre code 30 secondes après le précédent, cinq fois par heure. Seul le dernier reçu fonctionne.
        </p>
        <Form action={resendAction} idPrefix="renvoi" className="mt-4">
          <FormActions>
            <SubmitButton variant="secondary">Renvoyer le code</SubmitButton>
          </FormActions>
        </Form>
        <p className="mt-4">{children}</p>
      </section>
    </>
  );
}
