import { Field } from "@/components/forms/field";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-area-field";
import { MailAddress } from "@/components/ui/mail-address";
import type { FormAction } from "@/lib/form-state";
import { supportCategories, supportCategoryLabels } from "@/lib/support/categories";

type Props = {
  action: FormAction;
  /** The account’s, for somebody signed in: nothing is asked that is known. */
  email: string | undefined;
  regions: { value: string; label: string }[];
  /** What it is about: where one comes from, and the error seen there. */
  page: string | undefined;
  reference: string | undefined;
  token: string;
};

const categories = supportCategories.map((value) => ({ value, label: supportCategoryLabels[value] }));

/** Writes to the service centre, with the page that one comes from. */
export function TicketForm({ action, email, regions, page, reference, token }: Props) {
  return (
    <Form action={action}>
      <input type="hidden" name="token" value={token} />
      {page && <input type="hidden" name="page" value={page} />}
      {reference && <input type="hidden" name="reference" value={reference} />}
      {email ? (
        <p>
          La réponse arrivera à <MailAddress value={email} />.
        </p>
      ) : (
        <>
          <Field
            name="email"
            type="email"
            label="Adresse mail"
            hint="La réponse y arrivera."
            autoComplete="email"
            spellCheck={false}
            required
          />
          <SelectField name="regionCode" label="Région" options={regions} width="medium" required />
        </>
      )}
      <SelectField
        name="category"
        label="Sujet"
        options={categories}
        width="medium"
        defaultValue={reference && "error"}
        required
      />
      <TextAreaField
        name="message"
        label="Message"
        hint="Ce que vous faisiez, ce que vous attendiez, ce qui est arrivé. 3 000 caractères au plus."
        rows={8}
        required
      />
      {page && (
        <p className="hint">
          Nous joignons l’adresse de la page d’où vous venez ({page})
          {reference && `, et la référence de l’erreur (${reference})`}.
        </p>
      )}
      <FormActions>
        <SubmitButton>Envoyer</SubmitButton>
      </FormActions>
    </Form>
  );
}
