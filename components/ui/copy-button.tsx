"use client";

import { useState } from "react";
import { useHydrated } from "@/components/ui/use-hydrated";

export function CopyButton({ value, label = "Copier" }: { value: string; label?: string }) {
  const [outcome, setOutcome] = useState<string>();
  if (!useHydrated()) return null;

  const copy = () =>
    navigator.clipboard.writeText(value).then(
      () => setOutcome("Copié"),
      () => setOutcome("La copie n’est pas permise : sélectionnez le texte."),
    );
  return (
    <>
      <button type="button" className="button button-secondary" onClick={copy}>
        {label}
      </button>
      <span role="status">{outcome}</span>
    </>
  );
}
