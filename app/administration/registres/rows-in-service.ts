import { frenchNumber } from "@/lib/registers/import/french-number";
import type { ReportedCopy } from "@/lib/registers/operate/view-import";
import type { Register } from "@/lib/registers/registers";

const nouns: Record<Register, [string, string]> = {
  finess: ["établissement", "établissements"],
  professionals: ["professionnel", "professionnels"],
  mailboxes: ["boîte", "boîtes"],
};

/** What a copy holds: «103 000 établissements». */
export function rowsInService({ register, rowsKept, rowsChanged, rowsNew }: ReportedCopy): string {
  const rows = (rowsKept ?? 0) + (rowsChanged ?? 0) + (rowsNew ?? 0);
  const [one, many] = nouns[register];
  return `${frenchNumber(rows)}\u00a0${rows > 1 ? many : one}`;
}
