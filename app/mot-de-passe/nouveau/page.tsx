import type { Metadata } from "next";
import { DeadEnd } from "@/components/accounts/dead-end";
import { NewPasswordField } from "@/components/accounts/new-password-field";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { viewPasswordLink } from "@/lib/accounts/view-password-link";
import { readPasswordLinkCookie } from "@/lib/auth/password-link-cookie";
import { visitorContext } from "@/lib/context";
import { resetPasswordAction } from "./actions";
import { LinkOfAnotherBrowser } from "./link-of-another-browser";

export const metadata: Metadata = { title: "Choisir un nouveau mot de passe" };

export default async function NewPasswordPage() {
  const context = await visitorContext();
  const link = await viewPasswordLink(context, await readPasswordLinkCookie());
  return (
    <PageShell>
      {link?.maskedEmail ? (
        <>
          <PageHeading
            title="Choisir un nouveau mot de passe"
            lead={`Pour le compte ${link.maskedEmail}. Vos autres connexions prendront fin.`}
          />
          <Form action={resetPasswordAction}>
            <NewPasswordField label="Nouveau mot de passe" />
            <FormActions>
              <SubmitButton>Valider</SubmitButton>
            </FormActions>
          </Form>
        </>
      ) : link ? (
        <LinkOfAnotherBrowser />
      ) : (
        <DeadEnd title="Ce lien n’est plus valable" href="/mot-de-passe/oublie" label="Demander un autre lien">
          <p>
            Un lien ne sert qu’une fois, pendant 30 minutes, et s’ouvre depuis le mail reçu. S’il vous a servi à changer
            de mot de passe, connectez-vous avec le nouveau.
          </p>
        </DeadEnd>
      )}
    </PageShell>
  );
}
