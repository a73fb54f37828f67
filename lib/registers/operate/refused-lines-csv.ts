import "server-only";
import { findReportedCopy, listNextRefusedLines } from "@/db/queries/register-copies";
import type { Context } from "@/lib/context";
import { byteOrderMark } from "@/lib/csv/byte-order-mark";
import { csvLines } from "@/lib/csv/csv-lines";
import { NotFound } from "@/lib/errors";
import { assertCanOperate } from "@/lib/operations/policy";

/**
 * The lines that an import refused, as a file for a spreadsheet: `;`, UTF-8 with a mark, written as it is read. For the
 * operator; throws NotFound before the first byte.
 */
export async function refusedLinesCsv({ db, actor }: Context, { import: id }: { import: string }) {
  assertCanOperate(actor);
  const copy = await findReportedCopy(db, id);
  if (!copy) throw new NotFound();
  async function* file() {
    yield byteOrderMark + csvLines([["ligne", "motif"]]);
    let lines = await listNextRefusedLines(db, id, -1);
    while (lines.length > 0) {
      yield csvLines(lines.map(({ line, reason }) => [String(line), reason]));
      lines = await listNextRefusedLines(db, id, lines.at(-1)?.line ?? 0);
    }
  }
  return { fileName: `lignes-refusees-${copy.register}-${copy.dataDate ?? "sans-date"}.csv`, file: file() };
}
