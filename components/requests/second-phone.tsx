"use client";

import type { ReactNode } from "react";
import { useField } from "@/components/forms/use-field";

/** The «(+)» of the guide: closed as long as there is no second number. */
export function SecondPhone({ saved, children }: { saved: string | null; children: ReactNode }) {
  const { typed, errors } = useField("secondPhone", false);
  return (
    <details open={Boolean(typed ?? saved) || errors.length > 0}>
      <summary className="text-accent font-semibold">(+) J’ajoute un deuxième numéro de téléphone</summary>
      <div className="mt-3">{children}</div>
    </details>
  );
}
