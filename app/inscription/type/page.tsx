import type { Metadata } from "next";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { RegionDeadEnd } from "@/components/requests/region-dead-end";
import { LinkCard } from "@/components/ui/link-card";
import { visitorContext } from "@/lib/context";
import { findPortal } from "@/lib/regions/find-portal";

export const metadata: Metadata = { title: "Choisir un type de compte" };

export default async function TypePage({ searchParams }: PageProps<"/inscription/type">) {
  const context = await visitorContext();
  const region = await findPortal(context, (await searchParams).region);
  return (
    <PageShell actor={context.actor}>
      {region?.isOpen ? <Choice code={region.code} name={region.name} /> : <RegionDeadEnd region={region} />}
    </PageShell>
  );
}

function Choice({ code, name }: { code: string; name: string }) {
  return (
    <>
      <PageHeading
        back={<BackLink href="/inscription/region">Changer de région</BackLink>}
        eyebrow={name}
        title="Quel type de compte créer ?"
      />
      <div className="grid gap-4">
        <LinkCard href={`/inscription/individuel?region=${code}`} title="Je crée un compte individuel" icon="person">
          <p>Pour vous seul, sous votre nom. Il sert aussi à ouvrir les boîtes partagées de votre structure.</p>
          <ul className="hint mt-2">
            <li>
              <strong>BAL PER</strong> : vous avez un numéro RPPS. Votre adresse MSSanté figure dans l’annuaire
              national.
            </li>
            <li>
              <strong>BAL INT</strong> : vous n’avez pas (encore) de RPPS (étudiant, professionnel étranger,
              préparateur, secrétaire).
            </li>
          </ul>
        </LinkCard>
        <LinkCard
          href={`/inscription/compte-individuel?region=${code}`}
          title="Nous créons un compte partagé"
          icon="organisation"
        >
          <p>Pour une équipe : une adresse au nom de la structure, que chacun ouvre depuis son propre compte.</p>
          <ul className="hint mt-2">
            <li>
              <strong>BAL ORG</strong> : boîte organisationnelle, visible dans l’annuaire santé. Avec elle, une
              pharmacie peut recevoir les messages des citoyens par Mon espace santé.
            </li>
          </ul>
        </LinkCard>
      </div>
    </>
  );
}
