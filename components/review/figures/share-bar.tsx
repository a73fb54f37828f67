/** A share as a bar, under the number that says it. */
export function ShareBar({ part, total }: { part: number; total: number }) {
  if (total === 0) return null;
  return (
    <svg width="100%" height="12" className="mt-1 min-w-32" aria-hidden="true">
      <rect x="0.5" y="0.5" width="99.5%" height="11" className="fill-surface stroke-line" />
      <rect x="0.5" y="0.5" width={`${(99.5 * part) / total}%`} height="11" className="fill-accent" />
    </svg>
  );
}
