import { withState } from "@/lib/review/queue/query/change-query";
import type { Term } from "@/lib/review/queue/query/term";
import {
  type ReviewedStatus,
  type StateWord,
  stateLabels,
  stateWords,
  statusesOfWord,
} from "@/lib/review/queue/query/words";
import { queueHref } from "@/lib/review/queue/queue-place";

type Props = {
  current: StateWord | undefined;
  terms: Term[];
  /** Missing when there are too many to be counted. */
  counts: Map<ReviewedStatus, number> | undefined;
  /** Beyond this, counting stopped. */
  mostCounted: number;
};

/** The states, each with its number of requests: links, so that each is an address of its own. */
export function QueueTabs({ current, terms, counts, mostCounted }: Props) {
  return (
    <nav aria-label="État des demandes" className="print:hidden">
      <ul className="flex flex-wrap gap-x-1 gap-y-2">
        {stateWords.map((state) => (
          <li key={state}>
            <a
              href={queueHref(withState(terms, state))}
              aria-current={state === current ? "page" : undefined}
              className="flex min-h-11 items-center gap-2 rounded-lg border border-line bg-surface px-3 font-semibold no-underline hover:bg-tint aria-[current=page]:border-accent aria-[current=page]:bg-tint aria-[current=page]:text-ink"
            >
              {stateLabels[state]}
              {state !== "toutes" && counts && (
                <span className="text-muted tabular-nums">{shownCount(countOf(state, counts), mostCounted)}</span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const formatter = new Intl.NumberFormat("fr-FR");

function countOf(state: StateWord, counts: Map<ReviewedStatus, number>): number {
  return statusesOfWord[state].reduce((sum, status) => sum + (counts.get(status) ?? 0), 0);
}

function shownCount(count: number, most: number): string {
  return count > most ? `plus de ${formatter.format(most)}` : formatter.format(count);
}
