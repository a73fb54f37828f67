import type { ReactNode } from "react";

/** Several fields under one title. */
export function FieldSet({ legend, hint, children }: { legend: string; hint?: ReactNode; children: ReactNode }) {
  return (
    <fieldset className="fieldset">
      <legend>{legend}</legend>
      {hint && <div className="hint">{hint}</div>}
      {children}
    </fieldset>
  );
}
