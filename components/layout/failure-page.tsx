"use client";

import { usePathname } from "next/navigation";
import { BarePage } from "@/components/layout/bare-page";
import { Button } from "@/components/ui/button";
import { helpHref } from "@/lib/support/context-of-help";

/** What is seen of an unexpected error: a reference that the log has too, and ways on. */
export function FailurePage({ error, retry }: { error: unknown; retry: () => void }) {
  const reference = referenceOf(error);
  const page = usePathname();
  return (
    <BarePage
      title="Une erreur technique est survenue"
      actions={
        <>
          <Button onClick={retry}>Réessayer</Button>
          <a href={helpHref({ page, reference })}>Aide</a>
          <a href="/">Page d’accueil</a>
        </>
      }
    >
      <p>La page n’a pas pu être affichée. Rien de ce que vous aviez enregistré n’est perdu.</p>
      {reference && (
        <p>
          Si l’erreur persiste, donnez au support la référence <strong>{reference}</strong>.
        </p>
      )}
    </BarePage>
  );
}

function referenceOf(error: unknown): string | undefined {
  return error instanceof Error && "digest" in error ? String(error.digest) : undefined;
}
