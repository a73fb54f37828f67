"use client";

import { type ReactNode, useState } from "react";
import { Field } from "@/components/forms/field";
import { useHydrated } from "@/components/ui/use-hydrated";

/** A password, never filled in again after an error. */
export function PasswordField({
  name = "password",
  label = "Mot de passe",
  autoComplete,
  required = true,
  hint,
}: {
  name?: string;
  label?: string;
  autoComplete: "current-password" | "new-password";
  required?: boolean | undefined;
  hint?: ReactNode;
}) {
  const [shown, setShown] = useState(false);
  const reveal = useHydrated() && (
    <button type="button" className="button button-quiet" aria-pressed={shown} onClick={() => setShown(!shown)}>
      Afficher
      <span className="sr-only"> le mot de passe</span>
    </button>
  );
  return (
    <Field
      name={name}
      label={label}
      type={shown ? "text" : "password"}
      autoComplete={autoComplete}
      autoCapitalize="off"
      spellCheck={false}
      required={required}
      hint={hint}
      suffix={reveal}
    />
  );
}
