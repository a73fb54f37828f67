import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { NewPasswordField } from "@/components/accounts/new-password-field";
import { NoRegistration } from "@/components/accounts/no-registration";
import { RegistrationHeading } from "@/components/accounts/registration-heading";
import { CheckboxField } from "@/components/forms/checkbox-field";
import { Field } from "@/components/forms/field";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { PageShell } from "@/components/layout/page-shell";
import { Link } from "@/components/ui/link";
import { firstIncompleteStep, isReached, stepHref } from "@/lib/accounts/registration-steps";
import { viewRegistration } from "@/lib/accounts/view-registration";
import { visitorContext } from "@/lib/context";
import { createAccountAction } from "./actions";

export const metadata: Metadata = { title: "Choisir un mot de passe" };

export default async function PasswordStepPage() {
  const context = await visitorContext();
  const registration = await viewRegistration(context);
  if (!registration) return <NoRegistration actor={context.actor} />;
  if (!isReached(registration, "password")) redirect(stepHref(firstIncompleteStep(registration)));
  return (
    <PageShell>
      <RegistrationHeading
        step="password"
        regionCode={registration.regionCode}
        title="Choisir un mot de passe"
        lead="Dernière étape : votre compte est ensuite créé."
      />
      <Form action={createAccountAction}>
        <Field
          name="email"
          label="Adresse mail"
          type="email"
          autoComplete="username"
          hint="Vous vous connecterez avec cette adresse."
          defaultValue={registration.email}
          readOnly
        />
        <NewPasswordField />
        <CheckboxField
          name="cgu"
          label={
            <>
              J’ai lu et j’accepte les <Link href="/cgu">conditions générales d’utilisation</Link>
            </>
          }
          required
        />
        <FormActions>
          <SubmitButton pendingLabel="Création en cours…">Valider</SubmitButton>
        </FormActions>
      </Form>
    </PageShell>
  );
}
