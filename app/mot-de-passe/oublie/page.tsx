import type { Metadata } from "next";
import { Field } from "@/components/forms/field";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { requestPasswordResetAction } from "./actions";

export const metadata: Metadata = { title: "Mot de passe oublié" };

export default function ForgottenPasswordPage() {
  return (
    <PageShell>
      <PageHeading
        title="Mot de passe oublié"
        lead="Indiquez l’adresse mail de votre compte individuel : vous y recevrez un lien pour choisir un nouveau mot de passe."
        back={<BackLink href="/connexion">Connexion</BackLink>}
      />
      <Form action={requestPasswordResetAction}>
        <Field name="email" label="Adresse mail" type="email" autoComplete="username" required />
        <FormActions>
          <SubmitButton>Valider</SubmitButton>
        </FormActions>
      </Form>
    </PageShell>
  );
}
