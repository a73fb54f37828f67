"use client";

import { useHydrated } from "@/components/ui/use-hydrated";

export function PrintButton({ label = "Imprimer" }: { label?: string }) {
  if (!useHydrated()) return null;
  return (
    <button type="button" className="button button-secondary" onClick={() => window.print()}>
      {label}
    </button>
  );
}
