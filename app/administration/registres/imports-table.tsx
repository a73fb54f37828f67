import { CopyStatusBadge } from "@/components/registers/copy-status-badge";
import { DataTable } from "@/components/ui/data-table";
import { DateTime } from "@/components/ui/date-time";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { frenchNumber } from "@/lib/registers/import/french-number";
import type { ReportedCopy } from "@/lib/registers/operate/view-import";
import { registerLabels } from "@/lib/registers/registers";

export function ImportsTable({ copies }: { copies: ReportedCopy[] }) {
  return (
    <DataTable
      caption="Imports, du plus récent au plus ancien"
      rows={copies}
      rowKey={({ id }) => id}
      empty={<EmptyState title="Aucun import pour le moment." icon="clock" />}
      columns={[
        {
          key: "createdAt",
          header: "Import",
          rowHeader: true,
          cell: ({ id, createdAt }) => (
            <Link href={`/administration/registres/${id}`}>
              <DateTime value={createdAt} format="short" />
            </Link>
          ),
        },
        { key: "register", header: "Registre", cell: ({ register }) => registerLabels[register] },
        { key: "status", header: "État", cell: ({ status }) => <CopyStatusBadge status={status} /> },
        { key: "read", header: "Lues", align: "end", cell: ({ linesRead }) => frenchNumber(linesRead) },
        { key: "refused", header: "Refusées", align: "end", cell: ({ linesRefused }) => frenchNumber(linesRefused) },
        { key: "new", header: "Nouvelles", align: "end", cell: ({ rowsNew }) => count(rowsNew) },
        { key: "changed", header: "Changées", align: "end", cell: ({ rowsChanged }) => count(rowsChanged) },
        { key: "gone", header: "Disparues", align: "end", cell: ({ rowsGone }) => count(rowsGone) },
        { key: "by", header: "Demandé par", cell: ({ requestedBy }) => requestedBy ?? "Balorg" },
      ]}
    />
  );
}

/** Unknown as long as an import has not come to its end. */
function count(rows: number | null): string {
  return rows === null ? "–" : frenchNumber(rows);
}
