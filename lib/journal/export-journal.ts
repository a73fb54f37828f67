import "server-only";
import { listJournalLines } from "@/db/queries/journal-lines";
import { listSubjectNames } from "@/db/queries/journal-names";
import { recordEvent } from "@/lib/audit";
import type { Context } from "@/lib/context";
import { byteOrderMark } from "@/lib/csv/byte-order-mark";
import { csvLines } from "@/lib/csv/csv-lines";
import { exportColumns } from "@/lib/journal/export-columns";
import type { JournalFilter } from "@/lib/journal/filter";
import { journalScope } from "@/lib/journal/journal-scope";
import { journalSubject } from "@/lib/journal/journal-subject";
import type { JournalPlace } from "@/lib/journal/place";
import { readFilter } from "@/lib/journal/read-filter";
import { toldLine } from "@/lib/journal/told-line";
import { enforceLimit } from "@/lib/limits/limit";

const perRead = 500;
const mostExported = 50_000;
const exportsPerHour = 20;

/**
 * The lines that a filter asks for as a file for a spreadsheet, newest first, written as it is read; the journal says who
 * took it away. Throws `NotFound` and `TooManyAttempts`.
 */
export async function exportJournal(
  context: Context,
  place: JournalPlace,
  asked: JournalFilter,
): Promise<AsyncGenerator<string>> {
  const { db, actor } = context;
  const scope = await journalScope(context, place);
  await enforceLimit(db, { name: "journal export", subject: actor.id, max: exportsPerHour, windowSeconds: 3600 });
  const { filter, unknown } = await readFilter(db, asked);
  const subject = place.of === "mailbox" ? ({ type: "mailbox", id: place.mailboxId } as const) : journalSubject;
  await db.transaction((tx) => recordEvent(tx, context, "journal.exported", subject, { ...filter, of: place.of }));
  async function* file() {
    yield byteOrderMark + csvLines([exportColumns.map(({ header }) => header)]);
    let left = unknown.length > 0 ? 0 : mostExported;
    let after: string | undefined;
    while (left > 0) {
      const lines = await listJournalLines(db, scope, filter, { after, limit: Math.min(perRead, left) });
      const names = await listSubjectNames(
        db,
        lines.map(({ subjectId }) => subjectId),
      );
      yield csvLines(lines.map((line) => exportColumns.map(({ cell }) => cell(toldLine(line, names, place)))));
      after = lines.at(-1)?.place;
      left = lines.length < perRead ? 0 : left - lines.length;
    }
  }
  return file();
}
