import type { Metadata } from "next";
import { NewPasswordField } from "@/components/accounts/new-password-field";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { PasswordField } from "@/components/forms/password-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { Link } from "@/components/ui/link";
import { requireContext } from "@/lib/context";
import { changePasswordAction } from "./actions";

export const metadata: Metadata = { title: "Changer mon mot de passe" };

export default async function ChangePasswordPage() {
  const { actor } = await requireContext();
  return (
    <PageShell actor={actor}>
      <PageHeading
        title="Changer mon mot de passe"
        lead="Vos sessions sur les autres appareils prendront fin."
        back={<BackLink href="/compte">Mon compte</BackLink>}
      />
      <Form action={changePasswordAction}>
        <input type="hidden" name="username" value={actor.email} autoComplete="username" />
        <PasswordField label="Mot de passe actuel" autoComplete="current-password" />
        <NewPasswordField label="Nouveau mot de passe" />
        <FormActions>
          <SubmitButton>Valider</SubmitButton>
          <Link href="/mot-de-passe/oublie">Mot de passe oublié</Link>
        </FormActions>
      </Form>
    </PageShell>
  );
}
