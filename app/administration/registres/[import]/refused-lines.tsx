import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import { Pagination } from "@/components/ui/pagination";
import { frenchNumber } from "@/lib/registers/import/french-number";
import type { ViewedImport } from "@/lib/registers/operate/view-import";

/** The lines that an import refused, each with its reason; nothing when it refused none. */
export function RefusedLines({ viewed: { copy, lines, linesKept, page, pageCount } }: { viewed: ViewedImport }) {
  if (copy.linesRefused === 0 && linesKept === 0) return null;
  const path = `/administration/registres/${copy.id}`;
  return (
    <Card title="Lignes refusées">
      {linesKept === 0 ? (
        <p>Leur détail n’est gardé que trois mois.</p>
      ) : (
        <div className="grid gap-4">
          {linesKept < copy.linesRefused && (
            <p>
              Les {frenchNumber(linesKept)} premières sont gardées, sur {frenchNumber(copy.linesRefused)}.
            </p>
          )}
          <p>
            <a href={`${path}/lignes-refusees`} download>
              Télécharger la liste (CSV)
            </a>
          </p>
          <DataTable
            caption="Lignes refusées, dans l’ordre du fichier"
            captionHidden
            rows={lines}
            rowKey={({ line, reason }) => `${line} ${reason}`}
            columns={[
              { key: "line", header: "Ligne", rowHeader: true, cell: ({ line }) => frenchNumber(line) },
              { key: "reason", header: "Motif", cell: ({ reason }) => reason },
            ]}
          />
          <Pagination
            page={page}
            pageCount={pageCount}
            href={(to) => `${path}?page=${to}`}
            label="Pages des lignes refusées"
          />
        </div>
      )}
    </Card>
  );
}
