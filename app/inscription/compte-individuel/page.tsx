import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { RegionDeadEnd } from "@/components/requests/region-dead-end";
import { LinkCard } from "@/components/ui/link-card";
import { visitorContext } from "@/lib/context";
import { findPortal } from "@/lib/regions/find-portal";

export const metadata: Metadata = { title: "Disposez-vous déjà d’un compte individuel ?" };

export default async function IndividualAccountGate({ searchParams }: PageProps<"/inscription/compte-individuel">) {
  const context = await visitorContext();
  const region = await findPortal(context, (await searchParams).region);
  if (context.actor && region?.isOpen) redirect(`/inscription/organisation/nouvelle?region=${region.code}`);
  return (
    <PageShell actor={context.actor}>
      {region?.isOpen ? <Gate code={region.code} name={region.name} /> : <RegionDeadEnd region={region} />}
    </PageShell>
  );
}

function Gate({ code, name }: { code: string; name: string }) {
  return (
    <>
      <PageHeading
        back={<BackLink href={`/inscription/type?region=${code}`} />}
        eyebrow={name}
        title="Disposez-vous déjà d’un compte individuel ?"
        lead="Personne ne se connecte directement à un compte partagé : on l’ouvre depuis son compte individuel."
      />
      <div className="grid gap-4">
        <LinkCard href={`/inscription/organisation/association?region=${code}`} title="Oui" icon="check">
          <p>Vous indiquez l’adresse mail et le mot de passe de ce compte, puis le code reçu par mail.</p>
        </LinkCard>
        <LinkCard href={`/inscription/compte-individuel/conseil?region=${code}`} title="Non" icon="plus">
          <p>Vous créez d’abord votre compte individuel : cela prend quelques minutes.</p>
        </LinkCard>
      </div>
    </>
  );
}
