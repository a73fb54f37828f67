"use client";

import type { ComponentProps, ReactNode } from "react";
import { FieldFrame } from "@/components/forms/field-frame";
import { shownText, useField } from "@/components/forms/use-field";
import { useTypedBefore } from "@/components/forms/use-typed-before";

type TextAreaFieldProps = {
  name: string;
  label: string;
  hint?: ReactNode;
  defaultValue?: string | null | undefined;
} & Omit<ComponentProps<"textarea">, "id" | "name" | "ref" | "defaultValue">;

export function TextAreaField({ name, label, hint, defaultValue, required, ...textarea }: TextAreaFieldProps) {
  const { id, errors, described, typed } = useField(name, Boolean(hint));
  const area = useTypedBefore(id);
  return (
    <FieldFrame id={id} label={label} required={required} hint={hint} errors={errors}>
      <textarea
        rows={4}
        className="control"
        aria-required={required}
        {...textarea}
        {...described}
        ref={area}
        id={id}
        name={name}
        defaultValue={shownText(typed, defaultValue)}
      />
    </FieldFrame>
  );
}
