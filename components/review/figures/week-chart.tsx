import { type ReactNode, useId } from "react";
import { WeekAxis } from "@/components/review/figures/week-axis";
import { plotHeight, type WeekScale } from "@/components/review/figures/week-scale";

const roomForWeeks = 44;

type Props = {
  title: string;
  /** What the drawing shows, in a sentence, for whoever can't see it. */
  description: string;
  mondays: string[];
  scale: WeekScale;
  /** How a value is written beside its line. */
  tick: (value: number) => string;
  children: ReactNode;
};

/** The frame of a chart of weeks: an image with a name and a description; the same data stand in a table beside it. */
export function WeekChart({ title, description, mondays, scale, tick, children }: Props) {
  const id = useId();
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      height={plotHeight + roomForWeeks + 8}
      className="w-full overflow-visible pt-2 pl-12 text-xs tabular-nums"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {scale.ticks.map((value) => (
        <g key={value}>
          <line
            x1="0"
            x2="100%"
            y1={scale.top(value)}
            y2={scale.top(value)}
            className={value === 0 ? "stroke-control" : "stroke-line"}
          />
          <text x="-8" y={scale.top(value)} dy="0.32em" textAnchor="end" className="fill-muted">
            {tick(value)}
          </text>
        </g>
      ))}
      <WeekAxis mondays={mondays} scale={scale} />
      {children}
    </svg>
  );
}
