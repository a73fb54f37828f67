import type { Metadata } from "next";
import { AdministrationNav } from "@/components/layout/administration-nav";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { requireContext } from "@/lib/context";
import { orNotFound } from "@/lib/or-not-found";
import { listTeam } from "@/lib/team/list-team";
import { RegionsTable } from "./regions-table";

export const metadata: Metadata = { title: "Régions" };

export default async function RegionsPage() {
  const context = await requireContext();
  const regions = await orNotFound(() => listTeam(context));
  return (
    <PageShell actor={context.actor} width="wide" section="administration">
      <AdministrationNav current="/administration/regions" />
      <PageHeading title="Régions" lead="Ce que chaque région fait confirmer par un second instructeur." />
      <RegionsTable regions={regions} />
    </PageShell>
  );
}
