import "server-only";
import { findReportedCopy, listNextRefusedLines } from "@/db/queries/register-copies";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { assertCanOperate } from "@/lib/operations/policy";
import { csvLine } from "@/lib/registers/operate/csv-line";

const byteOrderMark = "\uFEFF";

/**
 * The lines that an import refused, as a file for a spreadsheet: `;`, UTF-8 with a mark, written as it is read. For the
 * operator; throws NotFound before the first byte.
 */
export async function refusedLinesCsv({ db, actor }: Context, { import: id }: { import: string }) {
  assertCanOperate(actor);
  const copy = await findReportedCopy(db, id);
  if (!copy) throw new NotFound();
  async function* file() {
    yield byteOrderMark + csvLine(["ligne", "motif"]);
    let lines = await listNextRefusedLines(db, id, -1);
    while (lines.length > 0) {
      yield lines.map(({ line, reason }) => csvLine([String(line), reason])).join("");
      lines = await listNextRefusedLines(db, id, lines.at(-1)?.line ?? 0);
    }
  }
  return { fileName: `lignes-refusees-${copy.register}-${copy.dataDate ?? "sans-date"}.csv`, file: file() };
}
