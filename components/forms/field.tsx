"use client";

import type { ComponentProps, ReactNode } from "react";
import { FieldFrame } from "@/components/forms/field-frame";
import { shownText, useField } from "@/components/forms/use-field";

export type FieldProps = {
  name: string;
  label: string;
  hint?: ReactNode;
  defaultValue?: string | null | undefined;
  width?: "short" | "medium" | "full" | "code";
  suffix?: ReactNode;
  note?: ReactNode;
} & Omit<ComponentProps<"input">, "id" | "name" | "defaultValue" | "width">;

/**
 * A line of text: what was just typed comes before what the draft holds. A `suffix` that only comes once the page runs is
 * `false` until then: the control keeps its place, and what was typed in it meanwhile.
 */
export function Field({
  name,
  label,
  hint,
  defaultValue,
  width = "full",
  suffix,
  note,
  required,
  ...input
}: FieldProps) {
  const { id, errors, described, typed } = useField(name, Boolean(hint), Boolean(note));
  const control = (
    <input
      type="text"
      className={`control control-${width}`}
      aria-required={required}
      {...input}
      {...described}
      id={id}
      name={name}
      defaultValue={shownText(typed, defaultValue)}
    />
  );
  return (
    <FieldFrame id={id} label={label} required={required} hint={hint} errors={errors} note={note}>
      {suffix !== undefined ? (
        <div className="control-row">
          {control}
          {suffix}
        </div>
      ) : (
        control
      )}
    </FieldFrame>
  );
}
