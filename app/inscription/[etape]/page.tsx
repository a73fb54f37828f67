import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { ClosedRegions } from "@/components/requests/closed-regions";
import { LinkCard } from "@/components/ui/link-card";
import { listPortals } from "@/lib/regions/list-portals";

export const metadata: Metadata = { title: "Choisir une région" };

export const revalidate = 60;

// Everybody opens this page, `/inscription/region`, and only the regions can change it: Next keeps it whole. Under a fixed
// address it would be rendered by the build, which has no database; under a parameter that the build gives no value to,
// it is rendered when it is first asked for, then kept and renewed every minute.
export function generateStaticParams(): { etape: string }[] {
  return [];
}

export default async function RegionPage({ params }: PageProps<"/inscription/[etape]">) {
  if ((await params).etape !== "region") notFound();
  const portals = await listPortals();
  return (
    <PageShell>
      <PageHeading
        back={<BackLink href="/">Accueil</BackLink>}
        title="Choisir la région dans laquelle vous exercez"
        lead="La création de compte est ouverte dans les régions qui ont choisi ce service pour leurs professionnels de santé."
      />
      <ul className="grid list-none gap-3">
        {portals
          .filter(({ isOpen }) => isOpen)
          .map(({ code, name, serviceCentreName }) => (
            <li key={code}>
              <LinkCard href={`/inscription/type?region=${code}`} title={name} icon="organisation">
                <p className="hint">{serviceCentreName}</p>
              </LinkCard>
            </li>
          ))}
      </ul>
      <ClosedRegions regions={portals.filter(({ isOpen }) => !isOpen)} />
    </PageShell>
  );
}
