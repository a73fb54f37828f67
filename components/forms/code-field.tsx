import { Field, type FieldProps } from "@/components/forms/field";

/** A one-time code. No maxLength: a code pasted with spaces would be cut. */
export function CodeField({ name = "code", label = "Code à usage unique", ...rest }: Partial<FieldProps>) {
  return (
    <Field
      width="code"
      inputMode="numeric"
      autoComplete="one-time-code"
      spellCheck={false}
      required
      {...rest}
      name={name}
      label={label}
    />
  );
}
