import { CheckboxField } from "@/components/forms/checkbox-field";
import { FieldSet } from "@/components/forms/field-set";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import type { FormAction, FormState } from "@/lib/form-state";
import { type SecondLookReason, secondLookHints, secondLookLabels, secondLookReasons } from "@/lib/regions/second-look";

type Props = { action: FormAction; initialState: FormState | undefined; marks: SecondLookReason[] };

/** What a second reviewer has to confirm in a region: a box to tick for each reason. */
export function SecondLookForm({ action, initialState, marks }: Props) {
  return (
    <Form action={action} {...(initialState && { initialState })}>
      <FieldSet
        legend="Demander un second regard quand…"
        hint="La validation attend alors qu’un autre instructeur de la région la confirme. Rien ne part avant."
      >
        {secondLookReasons.map((reason) => (
          <CheckboxField
            key={reason}
            name={reason}
            label={secondLookLabels[reason]}
            hint={secondLookHints[reason]}
            defaultChecked={marks.includes(reason)}
          />
        ))}
      </FieldSet>
      <FormActions>
        <SubmitButton>Enregistrer</SubmitButton>
      </FormActions>
    </Form>
  );
}
