import type { ReactNode } from "react";
import { FieldErrors } from "@/components/forms/field-errors";
import { FieldHint } from "@/components/forms/field-hint";
import { RequiredMark } from "@/components/forms/required-mark";

/** What stands round a control: its label, its hint, and what is wrong. */
export function FieldFrame({
  id,
  label,
  required,
  hint,
  errors,
  note,
  children,
}: {
  id: string;
  label: ReactNode;
  required: boolean | undefined;
  hint: ReactNode;
  errors: string[];
  /** Below the control: where its value comes from. */
  note?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className={errors.length > 0 ? "field field-invalid" : "field"}>
      <label htmlFor={id} className="label">
        {label}
        {required && <RequiredMark />}
      </label>
      <FieldHint id={id}>{hint}</FieldHint>
      <FieldErrors id={id} errors={errors} />
      {children}
      {note}
    </div>
  );
}
