import { QueuePages } from "@/components/review/queue/queue-pages";
import type { QueueRow } from "@/components/review/queue/queue-row";
import { QueueTable } from "@/components/review/queue/queue-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import type { QueueCursor } from "@/lib/review/queue/queue-cursor";
import { queueHref } from "@/lib/review/queue/queue-place";

type Props = {
  caption: string;
  rows: (QueueRow & { cursor: QueueCursor })[];
  regions: { code: string; name: string; targetHours: number }[];
  q: string;
  actorId: string;
  hasPrevious: boolean;
  hasNext: boolean;
};

/** One page of requests, with the ways to the pages around it and to a file of them all. */
export function QueueList({ rows, q, hasPrevious, hasNext, ...table }: Props) {
  const [first, last] = [rows[0]?.cursor, rows.at(-1)?.cursor];
  if (rows.length === 0) return <NothingFound q={q} isPastEnd={hasPrevious || hasNext} />;
  return (
    <>
      <QueueTable {...table} rows={rows} q={q} />
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 print:hidden">
        <QueuePages
          previous={hasPrevious && first ? queueHref(q, { avant: first }) : undefined}
          next={hasNext && last ? queueHref(q, { apres: last }) : undefined}
        />
        <a href={exportHref(q)} download className="inline-flex min-h-11 items-center">
          Exporter la liste (CSV)
        </a>
      </div>
    </>
  );
}

function NothingFound({ q, isPastEnd }: { q: string; isPastEnd: boolean }) {
  if (isPastEnd) {
    return (
      <EmptyState title="Plus aucune demande de ce côté" icon="check">
        <a href={queueHref(q)}>Revenir au début de la liste</a>
      </EmptyState>
    );
  }
  if (!q) return <EmptyState title="Aucune demande ici" icon="check" />;
  return (
    <EmptyState title="Aucune demande ne correspond" icon="search">
      <p>Essayez un autre mot, le début d’un mot, un numéro entier, ou retirez un filtre.</p>
      <Link href="/instruction">Voir ce qui est à traiter</Link>
    </EmptyState>
  );
}

function exportHref(q: string): string {
  return q ? `/instruction/export?q=${encodeURIComponent(q)}` : "/instruction/export";
}
