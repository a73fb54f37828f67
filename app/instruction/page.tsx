import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { QueuePages } from "@/components/review/queue-pages";
import { QueueSearch } from "@/components/review/queue-search";
import { QueueTable } from "@/components/review/queue-table";
import { QueueTabs } from "@/components/review/queue-tabs";
import { EmptyState } from "@/components/ui/empty-state";
import { requireContext } from "@/lib/context";
import { orNotFound } from "@/lib/or-not-found";
import { queueCaption } from "@/lib/review/queue-caption";
import { queueFiltersSchema } from "@/lib/review/queue-filters";
import { queueHref } from "@/lib/review/queue-href";
import { mostCounted, viewQueue } from "@/lib/review/view-queue";

export const metadata: Metadata = { title: "Demandes à instruire" };

export default async function QueuePage({ searchParams }: PageProps<"/instruction">) {
  const context = await requireContext();
  const filters = queueFiltersSchema.parse(await searchParams);
  const { rows, counts, regions, hasPrevious, hasNext } = await orNotFound(() => viewQueue(context, filters));
  const { etat, region, q } = filters;
  const [first, last] = [rows[0]?.cursor, rows.at(-1)?.cursor];
  return (
    <PageShell actor={context.actor} width="wide" section="instruction">
      <PageHeading title="Demandes à instruire" eyebrow={regions.map(({ name }) => name).join(", ")} />
      <div className="grid gap-5">
        <QueueSearch q={q} region={region} regions={regions} />
        <QueueTabs current={etat} counts={counts} mostCounted={mostCounted} region={region} q={q} />
        {!counts && <p className="hint">Plus de {mostCounted} demandes correspondent&nbsp;: ajoutez un mot.</p>}
        {rows.length > 0 ? (
          <QueueTable caption={queueCaption(filters)} rows={rows} regions={regions} />
        ) : (
          <EmptyState title={q ? "Aucune demande ne correspond" : "Aucune demande ici"} icon={q ? "search" : "check"}>
            {q && <p>Essayez un autre mot, le début d’un mot, ou un seul numéro.</p>}
          </EmptyState>
        )}
        <QueuePages
          previous={hasPrevious && first ? queueHref({ etat, region, q, avant: first }) : undefined}
          next={hasNext && last ? queueHref({ etat, region, q, apres: last }) : undefined}
        />
      </div>
    </PageShell>
  );
}
