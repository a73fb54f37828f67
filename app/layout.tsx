import type { Metadata } from "next";
import type { ReactNode } from "react";
import { SkipLinks } from "@/components/layout/skip-links";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Balorg", template: "%s – Balorg" },
  description:
    "Demandez et partagez la boîte aux lettres organisationnelle (BAL ORG) MSSanté de votre structure de santé.",
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="fr">
      <body>
        <SkipLinks />
        {children}
      </body>
    </html>
  );
}
