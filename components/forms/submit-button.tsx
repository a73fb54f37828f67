"use client";

import { type ReactNode, useContext } from "react";
import { FormContext } from "@/components/forms/form-context";
import type { ButtonVariant } from "@/components/ui/button";

/** Stays focusable while the form is on its way; the form itself ignores a second press. */
export function SubmitButton({
  variant = "primary",
  pendingLabel = "Envoi en cours…",
  name,
  value,
  shortcut,
  children,
}: {
  variant?: ButtonVariant;
  pendingLabel?: string;
  name?: string;
  value?: string;
  /** The key that presses it, on a page with `Shortcuts`. */
  shortcut?: string;
  children: ReactNode;
}) {
  const { pending } = useContext(FormContext);
  return (
    <button
      type="submit"
      name={name}
      value={value}
      className={`button button-${variant}`}
      aria-disabled={pending || undefined}
      aria-keyshortcuts={shortcut}
      data-shortcut={shortcut}
    >
      {pending ? pendingLabel : children}
    </button>
  );
}
