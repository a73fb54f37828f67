import { stringify } from "csv-stringify/sync";
import { safeCell } from "@/lib/csv/safe-cell";

/** Lines of a CSV file as a French spreadsheet opens them: `;`, and the ends of lines of Windows. */
export function csvLines(rows: string[][]): string {
  return stringify(
    rows.map((row) => row.map(safeCell)),
    { delimiter: ";", record_delimiter: "windows" },
  );
}
