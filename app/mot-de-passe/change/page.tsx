import type { Metadata } from "next";
import { DeadEnd } from "@/components/accounts/dead-end";
import { PageShell } from "@/components/layout/page-shell";

export const metadata: Metadata = { title: "Mot de passe changé" };

export default function PasswordChangedPage() {
  return (
    <PageShell>
      <DeadEnd title="Votre mot de passe est changé" href="/connexion" label="Connexion">
        <p>Par sécurité, toutes vos connexions ont pris fin. Connectez-vous avec le nouveau mot de passe.</p>
      </DeadEnd>
    </PageShell>
  );
}
