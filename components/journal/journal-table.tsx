import type { Tone } from "@/components/ui/badge";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DateTime } from "@/components/ui/date-time";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { MailAddress } from "@/components/ui/mail-address";
import { StatusBadge } from "@/components/ui/status-badge";
import { type EventResult, resultLabels } from "@/lib/journal/results";
import type { ToldLine } from "@/lib/journal/told-line";

const tones: Record<EventResult, Tone> = { done: "success", refused: "warning", failed: "danger" };

const columns: Column<ToldLine>[] = [
  { key: "at", header: "Date", cell: ({ at }) => <DateTime value={at} format="short" /> },
  { key: "what", header: "Quoi", rowHeader: true, cell: ({ what, why }) => <Said text={what} more={why} /> },
  { key: "subject", header: "Objet", cell: (line) => <Subject line={line} /> },
  {
    key: "who",
    header: "Qui",
    cell: ({ who, how, from }) => <Said text={who} more={[how, from].filter(Boolean).join(", ")} />,
  },
  {
    key: "result",
    header: "Résultat",
    cell: ({ result }) => <StatusBadge tone={tones[result]}>{resultLabels[result]}</StatusBadge>,
  },
];

/** Lines of the journal, for the operator, reviewers and managers of a box alike. */
export function JournalTable({ lines, isFiltered }: { lines: ToldLine[]; isFiltered: boolean }) {
  const nothing = isFiltered ? "Rien ne correspond à ce filtre." : "Le journal est encore vide.";
  return (
    <DataTable
      caption="Lignes du journal, de la plus récente à la plus ancienne"
      captionHidden
      columns={columns}
      rows={lines}
      rowKey={({ id }) => id}
      empty={<EmptyState title={nothing} icon="clock" />}
    />
  );
}

function Said({ text, more }: { text: string; more: string | undefined }) {
  return (
    <>
      {text}
      {more && <span className="hint block font-normal">{more}</span>}
    </>
  );
}

function Subject({ line: { subject, subjectName, href } }: { line: ToldLine }) {
  if (!subjectName) return subject;
  return (
    <>
      {subject} {href ? <Link href={href}>{subjectName}</Link> : <MailAddress value={subjectName} />}
    </>
  );
}
