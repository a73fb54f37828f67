import { frenchDay } from "@/lib/registers/french-day";
import type { FinishedCopy } from "@/lib/registers/import/finished-copy";
import { frenchNumber } from "@/lib/registers/import/french-number";

const endings: Record<FinishedCopy["status"], string> = {
  in_service: "En service",
  unchanged: "Inchangé",
  refused: "Refusé",
  failed: "Échec",
};

/** What came of an import, in French, for a terminal. */
export function report(copy: FinishedCopy): string {
  const date = copy.dataDate ? `, données du ${frenchDay(copy.dataDate)}` : "";
  const lines = [
    `${endings[copy.status]}${date}.`,
    ...(copy.message ? [copy.message] : []),
    `Lignes lues\u00a0: ${frenchNumber(copy.linesRead)} · laissées de côté\u00a0: ${frenchNumber(copy.linesLeftOut)} · refusées\u00a0: ${frenchNumber(copy.linesRefused)}`,
  ];
  if (copy.status === "in_service" || copy.status === "unchanged") {
    const { rowsKept, rowsChanged, rowsNew, rowsGone } = copy;
    lines.push(
      `Inchangés\u00a0: ${frenchNumber(rowsKept)} · modifiés\u00a0: ${frenchNumber(rowsChanged)} · nouveaux\u00a0: ${frenchNumber(rowsNew)} · disparus\u00a0: ${frenchNumber(rowsGone)}`,
    );
  }
  if (copy.linesRefused > 0) lines.push("Le détail des lignes refusées est sur la page des registres de l’opérateur.");
  return lines.map((line) => `  ${line}`).join("\n");
}
