import { plotHeight, type WeekScale } from "@/components/review/figures/week-scale";

type Props = { values: number[]; scale: WeekScale; place: "left" | "right" };

/** One of two bars a week: full on the left, hollow on the right, so that they differ without colour. */
export function BarSeries({ values, scale, place }: Props) {
  const width = scale.width / 2;
  const offset = place === "left" ? 0 : width;
  const look = place === "left" ? "fill-accent" : "fill-surface";
  const bars = values.map((value, week) => ({ value, week }));
  return bars.map(({ value, week }) => (
    <rect
      key={week}
      x={`${scale.left(week) + offset}%`}
      y={scale.top(value)}
      width={`${width}%`}
      height={plotHeight - scale.top(value)}
      className={`${look} stroke-accent`}
    />
  ));
}
