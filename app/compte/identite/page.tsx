import type { Metadata } from "next";
import { Field } from "@/components/forms/field";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { AccountPage } from "@/components/my-account/account-page";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { requireContext } from "@/lib/context";
import { formatPhone } from "@/lib/identifiers/phone";
import { viewIdentity } from "@/lib/my-account/view-identity";
import { takeParkedForm } from "@/lib/parked-forms/take-parked-form";
import { changeIdentityAction } from "./actions";

export const metadata: Metadata = { title: "Identité" };

export default async function IdentityPage() {
  const context = await requireContext();
  const { lastName, firstName, phone, isRppsChecked } = await viewIdentity(context);
  return (
    <AccountPage
      actor={context.actor}
      current="/compte/identite"
      title="Identité"
      lead="Votre nom tel que vos correspondants et le centre de services le lisent, et un numéro pour vous joindre."
    >
      {isRppsChecked && (
        <Alert kind="info">
          <p>
            Votre numéro RPPS est vérifié. Vous pouvez prendre un nom d’usage que le RPPS connaît&nbsp;; pour tout autre
            changement de nom, faites d’abord corriger le RPPS par votre ordre. Votre adresse MSSanté ne change pas.
          </p>
        </Alert>
      )}
      <Form action={changeIdentityAction} initialState={await takeParkedForm(context)}>
        <div className="grid gap-x-4 gap-y-6 sm:grid-cols-2">
          <Field name="lastName" label="Nom" autoComplete="family-name" defaultValue={lastName} required />
          <Field name="firstName" label="Prénom" autoComplete="given-name" defaultValue={firstName} required />
        </div>
        <Field
          name="phone"
          label="Téléphone"
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          width="medium"
          hint="Facultatif. Seul le centre de services de votre région le voit."
          defaultValue={phone && formatPhone(phone)}
        />
        <FormActions>
          <SubmitButton>Enregistrer</SubmitButton>
          <ButtonLink href="/compte" variant="quiet">
            Annuler
          </ButtonLink>
        </FormActions>
      </Form>
    </AccountPage>
  );
}
