import type { Metadata } from "next";
import { Field } from "@/components/forms/field";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { AccountPage } from "@/components/my-account/account-page";
import { MailAddress } from "@/components/ui/mail-address";
import { requireContext } from "@/lib/context";
import { takeParkedForm } from "@/lib/parked-forms/take-parked-form";
import { requestEmailChangeAction } from "./actions";

export const metadata: Metadata = { title: "Adresse mail" };

export default async function EmailPage() {
  const context = await requireContext();
  return (
    <AccountPage
      actor={context.actor}
      current="/compte/email"
      title="Adresse mail"
      lead={
        <p>
          Vous vous connectez avec <MailAddress value={context.actor.email} />, et nos messages y arrivent.
        </p>
      }
    >
      <section>
        <h2>Changer d’adresse</h2>
        <ol className="my-4 list-decimal pl-6">
          <li>Un code part à la nouvelle adresse&nbsp;: vous le saisissez ici, dans ce navigateur.</li>
          <li>La nouvelle adresse remplace alors l’ancienne. Vos boîtes et vos demandes ne changent pas.</li>
          <li>L’ancienne adresse reçoit un message, et peut annuler le changement pendant 7 jours.</li>
        </ol>
        <Form action={requestEmailChangeAction} initialState={await takeParkedForm(context)}>
          <Field
            name="email"
            label="Nouvelle adresse mail"
            type="email"
            autoComplete="email"
            spellCheck={false}
            hint="Une adresse ordinaire que vous seul lisez, pas une adresse MSSanté."
            required
          />
          <FormActions>
            <SubmitButton>Recevoir le code</SubmitButton>
          </FormActions>
        </Form>
      </section>
    </AccountPage>
  );
}
