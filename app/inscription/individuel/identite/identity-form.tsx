import { Field } from "@/components/forms/field";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { RadioGroup } from "@/components/forms/radio-group";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { Alert } from "@/components/ui/alert";
import type { viewRegistration } from "@/lib/accounts/view-registration";

import { saveIdentityAction } from "./actions";
import { professionChoices } from "./profession-choices";

type Registration = NonNullable<Awaited<ReturnType<typeof viewRegistration>>>;

const kinds = [
  {
    value: "PER",
    label: "J’ai un numéro RPPS",
    hint: "BAL PER : boîte personnelle d’un professionnel de santé avec RPPS. Une fois le numéro vérifié, elle reçoit une adresse MSSanté, visible dans l’annuaire santé.",
  },
  {
    value: "INT",
    label: "Je n’ai pas encore de RPPS",
    hint: "BAL INT : boîte interne, en attente d’un RPPS (professionnel étranger ou en formation), ou pour qui n’en a pas (préparateur, secrétaire). Elle n’apparaît pas dans l’annuaire.",
  },
];

export function IdentityForm({ registration }: { registration: Registration }) {
  const isUnlisted = registration.path === "unlisted_with_request";
  return (
    <Form action={saveIdentityAction}>
      <div className="grid gap-x-4 gap-y-6 sm:grid-cols-2">
        <Field name="lastName" label="Nom" autoComplete="family-name" defaultValue={registration.lastName} required />
        <Field
          name="firstName"
          label="Prénom"
          autoComplete="given-name"
          defaultValue={registration.firstName}
          required
        />
      </div>
      <SelectField
        name="professionCode"
        label="Profession"
        options={professionChoices}
        defaultValue={registration.professionCode}
        required
      />
      {isUnlisted ? (
        <Alert kind="info" title="Ce compte n’apparaîtra pas dans l’annuaire.">
          <p>
            C’est un compte interne (BAL INT), créé avec votre demande. Il vous donne accès à la boîte
            organisationnelle.
          </p>
        </Alert>
      ) : (
        <>
          <RadioGroup
            name="kind"
            legend="Votre numéro RPPS"
            options={kinds}
            defaultValue={registration.kind}
            layout="cards"
            required
          />
          <Field
            name="rpps"
            label="Identifiant RPPS"
            hint="Si vous en avez un : 11 chiffres, inscrits sur votre carte de professionnel de santé."
            inputMode="numeric"
            autoComplete="off"
            width="medium"
            defaultValue={registration.rpps}
          />
        </>
      )}
      <FormActions>
        <SubmitButton>Valider</SubmitButton>
      </FormActions>
    </Form>
  );
}
