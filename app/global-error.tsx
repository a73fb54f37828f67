"use client";

import "./globals.css";
import { FailurePage } from "@/components/layout/failure-page";

export default function GlobalErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="fr">
      <head>
        <title>Erreur technique – Balorg</title>
      </head>
      <body>
        <FailurePage error={error} retry={retry} />
      </body>
    </html>
  );
}
