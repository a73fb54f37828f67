import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Chip } from "@/lib/review/queue/query/chips";
import { queueHref } from "@/lib/review/queue/queue-place";

/** What the list is narrowed by: following one takes it away. */
export function QueryChips({ chips }: { chips: Chip[] }) {
  if (chips.length === 0) return null;
  return (
    <ul aria-label="Filtres appliqués" className="flex flex-wrap gap-2">
      {chips.map(({ label, rest }) => (
        <li key={`${label} ${rest}`} className="min-w-0">
          <a
            href={queueHref(rest)}
            className="flex min-h-11 items-center gap-2 rounded-full border border-control bg-surface px-4 no-underline [overflow-wrap:anywhere] hover:bg-tint"
          >
            <VisuallyHidden>Retirer le filtre </VisuallyHidden>
            {label}
            <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
