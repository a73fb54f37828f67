import { QrCode } from "@/components/factors/qr-code";
import { CodeField } from "@/components/forms/code-field";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { CopyButton } from "@/components/ui/copy-button";
import { inFours } from "@/lib/factors/in-fours";
import type { FormAction } from "@/lib/form-state";

type Props = { application: { name: string; secret: string; uri: string }; action: FormAction };

/** What to scan, or to type, in an application of codes; then the first code that it shows. */
export function ApplicationForm({ application: { name, secret, uri }, action }: Props) {
  return (
    <ol className="grid gap-8">
      <li>
        <h2>1. Ouvrez votre application de codes</h2>
        <p className="mt-3">
          Par exemple FreeOTP, Aegis, 2FAS, Google Authenticator ou Microsoft Authenticator, ou votre gestionnaire de
          mots de passe. Ajoutez-y un compte.
        </p>
      </li>
      <li>
        <h2>2. Scannez cette image</h2>
        <div className="mt-3 grid gap-4">
          <QrCode text={uri} label="Image à scanner avec votre application de codes" />
          <p>
            Ou tapez cette clé dans l’application&nbsp;:{" "}
            <code className="font-semibold wrap-anywhere" translate="no">
              {inFours(secret, " ")}
            </code>
          </p>
          <p className="flex flex-wrap items-center gap-3">
            <CopyButton value={secret} label="Copier la clé" />
          </p>
        </div>
      </li>
      <li>
        <h2>3. Donnez le code qu’elle affiche</h2>
        <Form action={action} className="mt-3">
          <CodeField label="Code affiché par l’application" hint={`Il confirme l’ajout de «\u00a0${name}\u00a0».`} />
          <FormActions>
            <SubmitButton pendingLabel="Vérification…">Valider</SubmitButton>
          </FormActions>
        </Form>
      </li>
    </ol>
  );
}
