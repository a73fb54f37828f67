import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { RegionDeadEnd } from "@/components/requests/region-dead-end";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { visitorContext } from "@/lib/context";
import { findPortal } from "@/lib/regions/find-portal";

export const metadata: Metadata = { title: "Créer d’abord un compte individuel" };

export default async function AdvicePage({ searchParams }: PageProps<"/inscription/compte-individuel/conseil">) {
  const context = await visitorContext();
  const region = await findPortal(context, (await searchParams).region);
  if (context.actor && region?.isOpen) redirect(`/inscription/organisation/nouvelle?region=${region.code}`);
  return (
    <PageShell actor={context.actor}>
      {region?.isOpen ? <Advice code={region.code} name={region.name} /> : <RegionDeadEnd region={region} />}
    </PageShell>
  );
}

function Advice({ code, name }: { code: string; name: string }) {
  return (
    <>
      <PageHeading
        back={<BackLink href={`/inscription/compte-individuel?region=${code}`} />}
        eyebrow={name}
        title="Créez d’abord votre compte individuel"
        lead="Il vous faudra de toute façon un compte à votre nom pour ouvrir la boîte partagée."
      />
      <div className="grid gap-4">
        <Card title="Avec un compte individuel (recommandé)">
          <p>
            Professionnel de santé, vous obtenez votre propre adresse MSSanté, visible dans l’annuaire. Votre demande de
            compte partagé reprend toute seule dès que ce compte est créé.
          </p>
          <p className="mt-4">
            <ButtonLink href={`/inscription/individuel?region=${code}&suite=demande`}>
              Créer mon compte individuel
            </ButtonLink>
          </p>
        </Card>
        <Card title="Sans passer par cette étape">
          <p>
            Un compte interne (BAL INT) est créé en même temps que la demande, pour vous permettre d’ouvrir la boîte.{" "}
            <strong>Ce compte ne sera pas visible dans l’annuaire.</strong>
          </p>
          <p className="mt-4">
            <ButtonLink variant="secondary" href={`/inscription/individuel?region=${code}&suite=demande-sans-annuaire`}>
              Continuer sans figurer dans l’annuaire
            </ButtonLink>
          </p>
        </Card>
      </div>
    </>
  );
}
