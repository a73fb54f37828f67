import type { WeekScale } from "@/components/review/figures/week-scale";

/** The region's target across a chart of delays; the legend names it. */
export function TargetLine({ hours, scale }: { hours: number; scale: WeekScale }) {
  const y = scale.top(hours);
  return <line x1="0" x2="100%" y1={y} y2={y} strokeWidth="2" strokeDasharray="2 4" className="stroke-danger" />;
}
