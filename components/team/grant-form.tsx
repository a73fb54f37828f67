import { Field } from "@/components/forms/field";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import type { FormAction, FormState } from "@/lib/form-state";

type Props = { action: FormAction; initialState: FormState | undefined; regions: { code: string; name: string }[] };

/** Gives somebody, found by the e-mail of their account, the right to decide the requests of a region. */
export function GrantForm({ action, initialState, regions }: Props) {
  return (
    <Form action={action} {...(initialState && { initialState })}>
      <div className="grid gap-x-6 md:grid-cols-2">
        <Field
          name="email"
          type="email"
          label="Adresse mail de son compte individuel"
          hint="Celle avec laquelle la personne se connecte."
          autoComplete="off"
          required
        />
        <SelectField
          name="regionCode"
          label="Région"
          hint="Celle dont elle décidera les demandes."
          defaultValue={regions.length === 1 ? regions[0]?.code : undefined}
          options={regions.map(({ code, name }) => ({ value: code, label: name }))}
          required
        />
      </div>
      <FormActions>
        <SubmitButton>Donner le droit</SubmitButton>
      </FormActions>
    </Form>
  );
}
