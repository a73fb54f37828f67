import { CopyDate } from "@/components/registers/copy-date";
import { CopyStatusBadge } from "@/components/registers/copy-status-badge";
import { Card } from "@/components/ui/card";
import { DateTime } from "@/components/ui/date-time";
import { DescriptionList } from "@/components/ui/description-list";
import { frenchNumber } from "@/lib/registers/import/french-number";
import type { ReportedCopy } from "@/lib/registers/operate/view-import";

/** What an import read, and what it changed. */
export function ImportReport({ copy }: { copy: ReportedCopy }) {
  return (
    <Card title="Rapport">
      <DescriptionList
        items={[
          { term: "État", value: <CopyStatusBadge status={copy.status} /> },
          { term: "Date des données", value: copy.dataDate ? <CopyDate dataDate={copy.dataDate} /> : "Inconnue" },
          { term: "Demandé", value: <DateTime value={copy.createdAt} /> },
          { term: "Demandé par", value: copy.requestedBy ?? "Balorg" },
          { term: "Forcé", value: copy.isForced ? "Oui" : "Non" },
          { term: "Commencé", value: moment(copy.startedAt) },
          { term: "Terminé", value: moment(copy.endedAt) },
          { term: "Lignes lues", value: frenchNumber(copy.linesRead) },
          { term: "Lignes laissées de côté", value: frenchNumber(copy.linesLeftOut) },
          { term: "Lignes refusées", value: frenchNumber(copy.linesRefused) },
          { term: "Inchangées", value: rows(copy.rowsKept) },
          { term: "Changées", value: rows(copy.rowsChanged) },
          { term: "Nouvelles", value: rows(copy.rowsNew) },
          { term: "Disparues", value: rows(copy.rowsGone) },
        ]}
      />
    </Card>
  );
}

const moment = (at: Date | null) => (at ? <DateTime value={at} /> : "Pas encore");

const rows = (count: number | null) => (count === null ? "Inconnu" : frenchNumber(count));
