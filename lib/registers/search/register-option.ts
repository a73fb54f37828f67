import type { RegisterChoice } from "@/lib/registers/fill/register-choice";

/** A choice as a combobox shows it: `value` is its FINESS or RPPS number, `detail` what tells it apart. */
export type RegisterOption = { value: string; label: string; detail: string };

export function registerOption({ identifier, label, details }: RegisterChoice): RegisterOption {
  return { value: identifier, label, detail: details.join(" · ") };
}
