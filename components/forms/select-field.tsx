"use client";

import type { ComponentProps, ReactNode } from "react";
import { FieldFrame } from "@/components/forms/field-frame";
import { type SelectChoice, SelectOptions } from "@/components/forms/select-options";
import { shownText, useField } from "@/components/forms/use-field";

type SelectFieldProps = {
  name: string;
  label: string;
  options: SelectChoice[];
  hint?: ReactNode;
  defaultValue?: string | null | undefined;
  placeholder?: string | null | undefined;
  width?: "short" | "medium" | "full";
  note?: ReactNode;
} & Omit<ComponentProps<"select">, "id" | "name" | "defaultValue">;

export function SelectField({
  name,
  label,
  options,
  hint,
  defaultValue,
  placeholder = "Sélectionner…",
  width = "full",
  note,
  required,
  ...select
}: SelectFieldProps) {
  const { id, errors, described, typed } = useField(name, Boolean(hint), Boolean(note));
  const value = shownText(typed, defaultValue);
  return (
    <FieldFrame id={id} label={label} required={required} hint={hint} errors={errors} note={note}>
      {/* React forgets the default of a select when it resets a form after an action: a new key makes a new select. */}
      <select
        key={value}
        className={`control control-${width}`}
        aria-required={required}
        {...select}
        {...described}
        id={id}
        name={name}
        defaultValue={value}
      >
        {placeholder !== null && <option value="">{placeholder}</option>}
        <SelectOptions options={options} />
      </select>
    </FieldFrame>
  );
}
