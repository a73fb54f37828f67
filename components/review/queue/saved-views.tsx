import { Link } from "@/components/ui/link";
import { queueHref } from "@/lib/review/queue/queue-place";

type View = { id: string; name: string; query: string; count: number };

/** The searches that the reviewer keeps, each with what it finds now, and the way to keep the one that is shown. */
export function SavedViews({ views, q, mostCounted }: { views: View[]; q: string; mostCounted: number }) {
  const isKept = views.some(({ query }) => query === q);
  if (views.length === 0 && !q) return null;
  return (
    <nav aria-label="Mes vues" className="flex flex-wrap items-center gap-x-5 gap-y-1 print:hidden">
      <ul className="contents">
        {views.map(({ id, name, query, count }) => (
          <li key={id} className="min-w-0 [overflow-wrap:anywhere]">
            <a
              href={queueHref(query)}
              aria-current={query === q ? "page" : undefined}
              className="inline-flex min-h-11 items-center gap-2 font-semibold no-underline aria-[current=page]:text-ink"
            >
              <span className="underline">{name}</span>
              <span className="text-muted tabular-nums">{count >= mostCounted ? `${mostCounted - 1}+` : count}</span>
            </a>
          </li>
        ))}
      </ul>
      {q && !isKept && (
        <Link href={`/instruction/vues?q=${encodeURIComponent(q)}`} className="inline-flex min-h-11 items-center">
          Enregistrer cette recherche
        </Link>
      )}
      {views.length > 0 && (
        <Link href="/instruction/vues" className="inline-flex min-h-11 items-center">
          Gérer mes vues
        </Link>
      )}
    </nav>
  );
}
