import type { ReactNode } from "react";
import type { ButtonVariant } from "@/components/ui/button";

/** A button that first asks: what it opens holds the form that acts. Needs no script. */
export function Confirmation({
  trigger,
  variant = "danger",
  children,
}: {
  trigger: ReactNode;
  variant?: ButtonVariant;
  children: ReactNode;
}) {
  return (
    <details className="confirmation">
      <summary className={`button button-${variant}`}>{trigger}</summary>
      <div className="confirmation-panel">{children}</div>
    </details>
  );
}
