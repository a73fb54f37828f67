import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { GatedShell } from "@/components/factors/gated-shell";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { safeReturnPath } from "@/lib/auth/return-path";
import { gatedContext } from "@/lib/context";

export const metadata: Metadata = { title: "Un second facteur, d’abord" };

export default async function EnrolmentPage({ searchParams }: PageProps<"/compte/securite/obligatoire">) {
  const { actor, isGated } = await gatedContext("enrol");
  if (!isGated) redirect("/compte/securite");
  const { retour } = await searchParams;
  const goingOn =
    `?retour=${encodeURIComponent(safeReturnPath(typeof retour === "string" ? retour : undefined))}` as const;
  return (
    <GatedShell actor={actor} isGated={isGated}>
      <PageHeading
        title="Un second facteur, d’abord"
        lead="Vous lisez ou décidez pour d’autres personnes : un mot de passe et un code par mail ne suffisent plus. Choisissez l’un de ces moyens ; tout le reste s’ouvre ensuite."
      />
      <div className="grid gap-6">
        <Card title="Une clé d’accès (conseillé)">
          <p className="mb-4">
            Votre téléphone, votre ordinateur ou une clé de sécurité vous reconnaît par son code, votre empreinte ou
            votre visage. Il suffit ensuite pour vous connecter. Demande JavaScript.
          </p>
          <ButtonLink href={`/compte/securite/cle${goingOn}`}>Ajouter une clé d’accès</ButtonLink>
        </Card>
        <Card title="Une application de codes">
          <p className="mb-4">
            Une application de votre téléphone affiche un code à 6 chiffres, demandé après le mot de passe.
          </p>
          <ButtonLink href={`/compte/securite/application${goingOn}`} variant="secondary">
            Ajouter une application
          </ButtonLink>
        </Card>
      </div>
      <p className="mt-8">
        Vous recevrez aussi dix codes de secours, à garder sur papier. Ce n’est pas votre compte, {actor.email}&nbsp;?
        Déconnectez-vous, en haut de la page.
      </p>
    </GatedShell>
  );
}
