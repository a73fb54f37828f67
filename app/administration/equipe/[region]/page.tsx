import type { Metadata } from "next";
import { AdministrationNav } from "@/components/layout/administration-nav";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { RegionHistoryTable } from "@/components/team/region-history-table";
import { Pagination } from "@/components/ui/pagination";
import { requireContext } from "@/lib/context";
import { orNotFound } from "@/lib/or-not-found";
import { regionHistorySchema } from "@/lib/team/schema";
import { viewRightsHistory } from "@/lib/team/view-rights-history";

export const metadata: Metadata = { title: "Historique des droits" };

type Props = PageProps<"/administration/equipe/[region]">;

export default async function RightsHistoryPage({ params, searchParams }: Props) {
  const context = await requireContext();
  const query = { ...(await searchParams), ...(await params) };
  const history = await orNotFound(async () => viewRightsHistory(context, regionHistorySchema.parse(query)));
  const { region, events, page, pageCount } = history;
  return (
    <PageShell actor={context.actor} width="wide" section="administration">
      <AdministrationNav current="/administration/equipe" />
      <PageHeading
        back={<BackLink href="/administration/equipe">Équipe</BackLink>}
        title={`Historique des droits\u00a0: ${region.name}`}
        lead="Qui a donné ou retiré le droit d’instruire, du plus récent au plus ancien."
      />
      <RegionHistoryTable
        caption={`Droits donnés et retirés\u00a0: ${region.name}`}
        empty="Aucun droit n’a été donné ni retiré depuis l’ouverture du service."
        events={events}
      />
      <Pagination page={page} pageCount={pageCount} href={(to) => `/administration/equipe/${region.code}?page=${to}`} />
    </PageShell>
  );
}
