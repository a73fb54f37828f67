import { Field } from "@/components/forms/field";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { ToldIdentity } from "@/components/psc/told-identity";
import { formatRpps } from "@/lib/identifiers/rpps";
import { professionLabel } from "@/lib/professions/profession-label";
import type { PscClaims } from "@/lib/psc/claims";
import { saveIdentityAction } from "./actions";
import { professionChoices } from "./profession-choices";

type Props = { told: PscClaims; professionCode: string | null };

/** What Pro Santé Connect said can't be changed; what it left blank is asked. */
export function ToldIdentityForm({ told, professionCode }: Props) {
  return (
    <>
      <ToldIdentity told={told} />
      <Form action={saveIdentityAction}>
        <div className="grid gap-x-4 gap-y-6 sm:grid-cols-2">
          <Field name="lastName" label="Nom" defaultValue={told.lastName} readOnly={told.lastName !== ""} required />
          <Field
            name="firstName"
            label="Prénom"
            defaultValue={told.firstName}
            readOnly={told.firstName !== ""}
            required
          />
        </div>
        {told.professionCode ? (
          <Field
            name="professionLabel"
            label="Profession"
            defaultValue={professionLabel(told.professionCode)}
            readOnly
          />
        ) : (
          <SelectField
            name="professionCode"
            label="Profession"
            options={professionChoices}
            defaultValue={professionCode}
            required
          />
        )}
        {told.rpps && (
          <Field name="rpps" label="Identifiant RPPS" width="medium" defaultValue={formatRpps(told.rpps)} readOnly />
        )}
        <FormActions>
          <SubmitButton>Valider</SubmitButton>
        </FormActions>
      </Form>
    </>
  );
}
