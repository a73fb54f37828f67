import "server-only";
import { listJournalLines } from "@/db/queries/journal-lines";
import { listSubjectNames } from "@/db/queries/journal-names";
import { findLastVerification } from "@/db/queries/journal-verifications";
import type { Context } from "@/lib/context";
import type { JournalFilter } from "@/lib/journal/filter";
import { journalScope } from "@/lib/journal/journal-scope";
import type { JournalPlace } from "@/lib/journal/place";
import { readFilter } from "@/lib/journal/read-filter";
import { toldLine } from "@/lib/journal/told-line";

const perPage = 50;

/** A page of the journal, newest first, for whoever may read it there; throws `NotFound` for the others. */
export async function viewJournal(context: Context, place: JournalPlace, asked: JournalFilter) {
  const { db } = context;
  const scope = await journalScope(context, place);
  const { filter, unknown } = await readFilter(db, asked);
  const found =
    unknown.length > 0 ? [] : await listJournalLines(db, scope, filter, { after: asked.avant, limit: perPage + 1 });
  const page = found.slice(0, perPage);
  const [names, verification] = await Promise.all([
    listSubjectNames(
      db,
      page.map(({ subjectId }) => subjectId),
    ),
    place.of === "all" ? findLastVerification(db) : undefined,
  ]);
  return {
    lines: page.map((line) => toldLine(line, names, place)),
    next: found.length > perPage ? page.at(-1)?.place : undefined,
    unknown,
    verification,
  };
}
