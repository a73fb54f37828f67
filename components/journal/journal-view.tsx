import { JournalFilter } from "@/components/journal/journal-filter";
import { JournalTable } from "@/components/journal/journal-table";
import { Alert } from "@/components/ui/alert";
import { type JournalFilter as Filter, filterQuery, isFiltered } from "@/lib/journal/filter";
import { type JournalPlace, journalPath } from "@/lib/journal/place";
import type { ToldLine } from "@/lib/journal/told-line";

type Props = {
  place: JournalPlace;
  filter: Filter;
  lines: ToldLine[];
  next: string | undefined;
  unknown: string[];
};

/** A page of the journal: what to look for, what was found, and the way to the older lines and to the file. */
export function JournalView({ place, filter, lines, next, unknown }: Props) {
  const path = journalPath(place);
  const way = "flex min-h-11 items-center";
  return (
    <div className="grid grid-cols-1 gap-5">
      <JournalFilter action={path} filter={filter} isOfOneBox={place.of === "mailbox"} />
      {unknown.map((sentence) => (
        <Alert key={sentence} kind="info">
          {sentence}
        </Alert>
      ))}
      <JournalTable lines={lines} isFiltered={isFiltered(filter)} />
      <nav aria-label="Suite du journal" className="print:hidden">
        <ul className="flex flex-wrap gap-x-6">
          {filter.avant && (
            <li>
              <a href={`${path}${filterQuery(filter)}`} className={way}>
                Revenir aux plus récentes
              </a>
            </li>
          )}
          {next && (
            <li>
              <a href={`${path}${filterQuery(filter, next)}`} rel="next" className={way}>
                Lignes plus anciennes
              </a>
            </li>
          )}
          <li className="sm:ml-auto">
            <a href={`${path}/export${filterQuery(filter)}`} className={way}>
              Télécharger ces lignes (CSV)
            </a>
          </li>
        </ul>
      </nav>
    </div>
  );
}
