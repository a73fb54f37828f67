"use client";

import type { ReactNode } from "react";
import { FieldErrors } from "@/components/forms/field-errors";
import { FieldHint } from "@/components/forms/field-hint";
import { RequiredMark } from "@/components/forms/required-mark";
import { useField } from "@/components/forms/use-field";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

type Choice = { value: string; label: ReactNode; hint?: ReactNode };

export type ChoiceGroupProps = {
  name: string;
  legend: ReactNode;
  options: Choice[];
  required?: boolean | undefined;
  hint?: ReactNode;
  layout?: "list" | "inline" | "cards";
};

/** Radio buttons or boxes to tick under one question. The first carries the field's own id, for the error summary to link to. */
export function ChoiceGroup({
  type,
  name,
  legend,
  options,
  required,
  hint,
  layout = "list",
  defaultValues,
}: ChoiceGroupProps & { type: "radio" | "checkbox"; defaultValues: string[] }) {
  const { id, errors, described, answered, typed } = useField(name, Boolean(hint));
  const { "aria-invalid": invalid, ...description } = described;
  const chosen = answered ? [typed ?? []].flat() : defaultValues;
  return (
    <fieldset className={errors.length > 0 ? "field field-invalid" : "field"} {...description}>
      <legend className="label">
        {legend}
        {required && <RequiredMark />}
        {required && <VisuallyHidden> (obligatoire)</VisuallyHidden>}
      </legend>
      <FieldHint id={id}>{hint}</FieldHint>
      <FieldErrors id={id} errors={errors} />
      <div className={`choices choices-${layout}`}>
        {options.map((option, index) => (
          <label key={option.value} className="choice">
            <input
              type={type}
              id={index === 0 ? id : `${id}-${index + 1}`}
              name={name}
              value={option.value}
              defaultChecked={chosen.includes(option.value)}
              aria-invalid={invalid}
            />
            <span>{option.label}</span>
            {option.hint && <span className="hint">{option.hint}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
