"use client";

import type { ReactNode } from "react";
import { FieldErrors } from "@/components/forms/field-errors";
import { FieldHint } from "@/components/forms/field-hint";
import { RequiredMark } from "@/components/forms/required-mark";
import { useField } from "@/components/forms/use-field";

/** One box to tick. Once a form has been sent, a box missing from what was typed was left unticked. */
export function CheckboxField({
  name,
  label,
  value = "on",
  defaultChecked = false,
  required,
  hint,
}: {
  name: string;
  label: ReactNode;
  value?: string;
  defaultChecked?: boolean | null | undefined;
  required?: boolean | undefined;
  hint?: ReactNode;
}) {
  const { id, errors, described, answered, typed } = useField(name, Boolean(hint));
  const checked = answered ? [typed].flat().includes(value) : defaultChecked;
  return (
    <div className={errors.length > 0 ? "field field-invalid" : "field"}>
      <FieldErrors id={id} errors={errors} />
      <div className="choice">
        <input
          type="checkbox"
          id={id}
          name={name}
          value={value}
          defaultChecked={checked ?? false}
          aria-required={required}
          {...described}
        />
        <label htmlFor={id}>
          {label}
          {required && <RequiredMark />}
        </label>
        <FieldHint id={id}>{hint}</FieldHint>
      </div>
    </div>
  );
}
