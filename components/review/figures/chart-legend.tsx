const samples = {
  "bar-left": <rect x="6" y="2" width="12" height="12" className="fill-accent stroke-accent" />,
  "bar-right": <rect x="6" y="2" width="12" height="12" className="fill-surface stroke-accent" />,
  full: (
    <>
      <line x1="0" x2="24" y1="8" y2="8" strokeWidth="2" className="stroke-accent" />
      <circle cx="12" cy="8" r="4" className="fill-accent" />
    </>
  ),
  dashed: (
    <>
      <line x1="0" x2="24" y1="8" y2="8" strokeWidth="2" strokeDasharray="6 4" className="stroke-ink" />
      <rect x="8" y="4" width="8" height="8" strokeWidth="2" className="fill-surface stroke-ink" />
    </>
  ),
  target: <line x1="0" x2="24" y1="8" y2="8" strokeWidth="2" strokeDasharray="2 4" className="stroke-danger" />,
} as const;

export type Sample = keyof typeof samples;

/** What each mark of a chart stands for. */
export function ChartLegend({ items }: { items: { sample: Sample; label: string }[] }) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {items.map(({ sample, label }) => (
        <li key={sample} className="flex items-center gap-2">
          <svg width="24" height="16" aria-hidden="true">
            {samples[sample]}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
