import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { Link } from "@/components/ui/link";

export const metadata: Metadata = { title: "Regardez vos mails" };

export default function PasswordLinkSentPage() {
  return (
    <PageShell>
      <PageHeading title="Regardez vos mails" />
      <div className="prose">
        <p>
          Si un compte utilise l’adresse que vous avez indiquée, un lien pour choisir un nouveau mot de passe vient d’y
          être envoyé. Il est valable 30 minutes et ne sert qu’une fois.
        </p>
        <p>
          Rien reçu après quelques minutes&nbsp;? Regardez dans les courriers indésirables, puis vérifiez l’adresse et{" "}
          <Link href="/mot-de-passe/oublie">recommencez</Link>.
        </p>
      </div>
    </PageShell>
  );
}
