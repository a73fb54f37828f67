import { CheckboxField } from "@/components/forms/checkbox-field";
import { Field } from "@/components/forms/field";
import type { RequestField } from "@/lib/requests/fields";
import { reviewFieldLabels } from "@/lib/review/field-labels";

/** One field of the request: ticked, it is asked about, with words of one's own or the ordinary ones. */
export function FieldQuestion({ field, value }: { field: RequestField; value: string }) {
  return (
    <div className="group grid content-start has-checked:col-span-full">
      <CheckboxField name={`ask_${field}`} label={reviewFieldLabels[field]} hint={value || "Non renseigné"} />
      <div className="hidden pb-3 pl-9 group-has-checked:block">
        <Field
          name={`question_${field}`}
          label={`Question sur «\u00a0${reviewFieldLabels[field]}\u00a0»`}
          hint="Laissez vide pour demander simplement de vérifier ce champ."
          maxLength={500}
        />
      </div>
    </div>
  );
}
