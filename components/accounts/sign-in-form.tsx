import type { ReactNode } from "react";
import { Field } from "@/components/forms/field";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { PasswordField } from "@/components/forms/password-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { Link } from "@/components/ui/link";
import type { FormAction } from "@/lib/form-state";

/** E-mail and password of an individual account. `children` are what the form carries along, hidden. */
export function SignInForm({ action, children }: { action: FormAction; children?: ReactNode }) {
  return (
    <Form action={action}>
      {children}
      <Field
        name="email"
        label="Adresse mail"
        type="email"
        autoComplete="username"
        hint="Celle de votre compte individuel, et non celle d’une boîte organisationnelle."
        required
      />
      <PasswordField autoComplete="current-password" />
      <FormActions>
        <SubmitButton pendingLabel="Vérification…">Valider</SubmitButton>
        <Link href="/mot-de-passe/oublie">Mot de passe oublié</Link>
      </FormActions>
    </Form>
  );
}
