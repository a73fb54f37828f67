import { Field } from "@/components/forms/field";
import { FieldSet } from "@/components/forms/field-set";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-area-field";
import { type Actor, fullName } from "@/lib/actor";
import type { FormAction } from "@/lib/form-state";

type Props = {
  action: FormAction;
  actor: Actor | undefined;
  regions: { value: string; label: string }[];
  token: string;
};

export function EnquiryForm({ action, actor, regions, token }: Props) {
  return (
    <Form action={action}>
      <input type="hidden" name="token" value={token} />
      <FieldSet legend="La structure">
        <SelectField name="regionCode" label="Région" options={regions} defaultValue={actor?.regionCode} required />
        <Field name="structureName" label="Nom de la structure" autoComplete="organization" required />
        <Field
          name="finess"
          label="Numéro FINESS"
          hint="Neuf caractères, si la structure en a un."
          width="short"
          inputMode="text"
        />
      </FieldSet>
      <FieldSet legend="Vous">
        <Field
          name="contactName"
          label="Votre nom"
          defaultValue={actor && fullName(actor)}
          autoComplete="name"
          required
        />
        <Field
          name="email"
          type="email"
          label="Adresse mail"
          defaultValue={actor?.email}
          autoComplete="email"
          required
        />
        <Field name="phone" type="tel" label="Téléphone" width="short" autoComplete="tel" />
        <TextAreaField
          name="message"
          label="Votre demande"
          hint="Nombre de personnes, services concernés, échéance. N’indiquez aucune donnée de santé."
          rows={6}
          required
        />
      </FieldSet>
      <FormActions>
        <SubmitButton>Envoyer la demande</SubmitButton>
      </FormActions>
    </Form>
  );
}
