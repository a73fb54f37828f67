import { type QueueTab, queueTabLabels, queueTabs } from "@/lib/review/queue-filters";
import { queueHref } from "@/lib/review/queue-href";

type Props = {
  current: QueueTab;
  /** Missing when there are too many to be counted. */
  counts: Map<string, number> | undefined;
  /** Beyond this, counting stopped. */
  mostCounted: number;
  region: string | undefined;
  q: string;
};

/** The states, each with its number of requests: links, so that each is an address of its own. */
export function QueueTabs({ current, counts, mostCounted, region, q }: Props) {
  return (
    <nav aria-label="État des demandes">
      <ul className="flex flex-wrap gap-x-1 gap-y-2">
        {queueTabs.map((tab) => (
          <li key={tab}>
            <a
              href={queueHref({ etat: tab, region, q })}
              aria-current={tab === current ? "page" : undefined}
              className="flex min-h-11 items-center gap-2 rounded-lg border border-line bg-surface px-3 font-semibold no-underline hover:bg-tint aria-[current=page]:border-accent aria-[current=page]:bg-tint aria-[current=page]:text-ink"
            >
              {queueTabLabels[tab]}
              {tab !== "all" && counts && (
                <span className="text-muted tabular-nums">{shownCount(counts.get(tab), mostCounted)}</span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const formatter = new Intl.NumberFormat("fr-FR");

function shownCount(count = 0, most: number): string {
  return count > most ? `plus de ${formatter.format(most)}` : formatter.format(count);
}
