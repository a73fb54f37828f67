import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { DataTable } from "@/components/ui/data-table";
import { DateTime } from "@/components/ui/date-time";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { requireContext } from "@/lib/context";
import { describePeopleEvent } from "@/lib/mailboxes/describe-people-event";
import { mailboxMetadata } from "@/lib/mailboxes/mailbox-metadata";
import { historyPageSchema } from "@/lib/mailboxes/schema";
import { viewHistory } from "@/lib/mailboxes/view-history";
import { orNotFound } from "@/lib/or-not-found";

type Props = PageProps<"/boites/[boite]/membres/historique">;

export const generateMetadata = ({ params }: Props) => mailboxMetadata("Historique des personnes", params);

export default async function HistoryPage({ params, searchParams }: Props) {
  const context = await requireContext();
  const history = await orNotFound(async () =>
    viewHistory(context, historyPageSchema.parse({ ...(await params), ...(await searchParams) })),
  );
  const { mailboxId, page, pageCount, events } = history;
  return (
    <PageShell actor={context.actor} box={{ id: mailboxId }} width="wide">
      <PageHeading
        back={<BackLink href={`/boites/${mailboxId}/membres`}>Personnes</BackLink>}
        title="Historique des personnes"
        lead="Qui est venu, a changé de rôle ou est parti, du plus récent au plus ancien."
      />
      <DataTable
        caption="Changements parmi les personnes de la boîte"
        captionHidden
        rows={events}
        rowKey={({ id }) => String(id)}
        columns={[
          { key: "at", header: "Date", cell: ({ at }) => <DateTime value={at} format="short" /> },
          {
            key: "what",
            header: "Changement",
            rowHeader: true,
            cell: ({ action, detail }) => describePeopleEvent(action, detail),
          },
          { key: "who", header: "Par", cell: ({ actorName }) => actorName },
        ]}
        empty={<EmptyState title="Aucun changement depuis l’ouverture de la boîte." icon="clock" />}
      />
      <Pagination
        page={page}
        pageCount={pageCount}
        href={(to) => `/boites/${mailboxId}/membres/historique?page=${to}`}
      />
    </PageShell>
  );
}
