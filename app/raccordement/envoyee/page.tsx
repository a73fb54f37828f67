import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { Alert } from "@/components/ui/alert";
import { Link } from "@/components/ui/link";

export const metadata: Metadata = { title: "Demande de raccordement envoyée" };

export default function EnquirySentPage() {
  return (
    <PageShell>
      <PageHeading title="Demande de raccordement envoyée" />
      <div className="grid gap-6">
        <Alert kind="success" title="Votre demande est transmise au centre de services de la région.">
          <p>Il vous répondra par mail ou par téléphone. Un mail de confirmation vient de vous être envoyé.</p>
        </Alert>
        <p>
          <Link href="/">Revenir à l’accueil</Link>
        </p>
      </div>
    </PageShell>
  );
}
