import type { Metadata } from "next";
import { DeadEnd } from "@/components/accounts/dead-end";
import { PageShell } from "@/components/layout/page-shell";

export const metadata: Metadata = { title: "Votre compte est fermé" };

export default function ClosedAccountPage() {
  return (
    <PageShell>
      <DeadEnd title="Votre compte est fermé" href="/" label="Retour à l’accueil">
        <p>
          Un dernier mail vous le confirme. Vous n’avez plus rien à faire. Si vous revenez un jour, vous pourrez créer
          un nouveau compte.
        </p>
      </DeadEnd>
    </PageShell>
  );
}
