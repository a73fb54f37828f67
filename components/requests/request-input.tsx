import type { ReactNode } from "react";
import { CheckboxField } from "@/components/forms/checkbox-field";
import { Field } from "@/components/forms/field";
import { SelectField } from "@/components/forms/select-field";
import { FieldOrigin } from "@/components/registers/field-origin";
import { fieldPresentation } from "@/components/requests/field-presentation";
import { formatPhone } from "@/lib/identifiers/phone";
import { structureIdentifierLabels, structureIdentifierTypes } from "@/lib/identifiers/structure-identifier";
import { professions } from "@/lib/professions/professions";
import type { Origin } from "@/lib/registers/fill/origins";
import { type RequestField, requestFieldLabels } from "@/lib/requests/fields";
import { departments } from "@/lib/territories/departments";

type Choice = { value: string; label: string };

const choices: Partial<Record<RequestField, Choice[]>> = {
  structureIdType: structureIdentifierTypes.map((value) => ({ value, label: structureIdentifierLabels[value] })),
  departmentCode: departments.map(({ code, name }) => ({ value: code, label: `${code} – ${name}` })),
  responsableProfessionCode: professions.map(({ code, label }) => ({ value: code, label })),
};

/** One field of a request, with its usual label and hint; `value` is what is saved, or typed and still wrong. */
export function RequestInput({
  field,
  value,
  origin,
  isStep,
  hint: ownHint,
}: {
  field: RequestField;
  value: string | boolean | null;
  /** What a register says of it. */
  origin?: Origin | undefined;
  /** Whether the form around is a step of a draft, saved each time it is sent. */
  isStep?: boolean;
  /** In place of the usual one, where it does not fit. */
  hint?: ReactNode;
}) {
  const label = requestFieldLabels[field];
  const { hint: usualHint, required, ...input } = fieldPresentation[field];
  const hint = ownHint ?? usualHint;
  if (field === "paperless" || field === "isListed") {
    return <CheckboxField name={field} label={label} hint={hint} defaultChecked={value !== false} />;
  }
  const defaultValue = asWritten(field, value);
  const note = origin && (
    <FieldOrigin name={field} label={label} saved={defaultValue} origin={origin} isStep={isStep} />
  );
  const common = { name: field, label, hint, required, defaultValue, note };
  const options = choices[field];
  return options ? <SelectField {...common} options={options} width="medium" /> : <Field {...common} {...input} />;
}

/** Numbers as people write them, not as they are stored. */
function asWritten(field: RequestField, value: string | boolean | null): string | null {
  if (typeof value !== "string") return null;
  return field === "phone" || field === "secondPhone" ? formatPhone(value) : value;
}
