import { line } from "d3-shape";
import { plotHeight, type WeekScale } from "@/components/review/figures/week-scale";

type Point = { week: number; value: number | undefined };

type Props = { values: (number | undefined)[]; scale: WeekScale; look: "full" | "dashed" };

/**
 * A line from week to week, cut where there is nothing. Full with round marks, or dashed with hollow squares: they
 * differ without colour.
 */
export function LineSeries({ values, scale, look }: Props) {
  const points = values.map((value, week): Point => ({ week, value }));
  const path = line<Point>()
    .defined(({ value }) => value !== undefined)
    .x(({ week }) => scale.middle(week))
    .y(({ value }) => scale.top(value ?? 0))(points);
  return (
    <>
      <svg
        width="100%"
        height={plotHeight}
        viewBox={`0 0 100 ${plotHeight}`}
        preserveAspectRatio="none"
        className="overflow-visible"
        aria-hidden="true"
      >
        <path
          d={path ?? ""}
          fill="none"
          strokeWidth="2"
          strokeDasharray={look === "dashed" ? "6 4" : undefined}
          vectorEffect="non-scaling-stroke"
          className={strokes[look]}
        />
      </svg>
      {points.map((point) => (
        <LineMark key={point.week} {...point} scale={scale} look={look} />
      ))}
    </>
  );
}

const strokes = { full: "stroke-accent", dashed: "stroke-ink" } as const;

function LineMark({ week, value, scale, look }: Point & Pick<Props, "scale" | "look">) {
  if (value === undefined) return null;
  const x = `${scale.middle(week)}%`;
  const y = scale.top(value);
  if (look === "full") return <circle cx={x} cy={y} r="4" className="fill-accent" />;
  return (
    <rect
      x={x}
      y={y}
      width="8"
      height="8"
      transform="translate(-4 -4)"
      strokeWidth="2"
      className="fill-surface stroke-ink"
    />
  );
}
