import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { PasswordField } from "@/components/forms/password-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { Link } from "@/components/ui/link";
import type { FormAction } from "@/lib/form-state";

/** For somebody without a second factor: the password first, then a code. */
export function PasswordForm({ email, action }: { email: string; action: FormAction }) {
  return (
    <Form action={action}>
      <input type="hidden" name="username" value={email} autoComplete="username" />
      <PasswordField
        autoComplete="current-password"
        hint="Vous recevrez ensuite un code par mail. Avec une clé d’accès ou une application de codes, ce serait plus court."
      />
      <FormActions>
        <SubmitButton pendingLabel="Vérification…">Valider</SubmitButton>
        <Link href="/mot-de-passe/oublie">Mot de passe oublié</Link>
      </FormActions>
    </Form>
  );
}
