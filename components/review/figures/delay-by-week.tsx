import { ChartCard } from "@/components/review/figures/chart-card";
import { describeSeries } from "@/components/review/figures/describe-series";
import { LineSeries } from "@/components/review/figures/line-series";
import { TargetLine } from "@/components/review/figures/target-line";
import { WeekChart } from "@/components/review/figures/week-chart";
import { weekScale } from "@/components/review/figures/week-scale";
import { WeekTable } from "@/components/review/figures/week-table";
import { Card } from "@/components/ui/card";
import type { Column } from "@/components/ui/data-table";
import type { Delay, Figures, WeekFigures } from "@/lib/review/figures/figures";
import { formatCount, formatHours } from "@/lib/review/figures/format-figure";

type Props = {
  title: string;
  weeks: WeekFigures[];
  delayOf: (figures: Figures) => Delay | undefined;
  columns: Column<Figures>[];
  /** The target of the regions shown, when they all have the same. */
  targetHours?: number | undefined;
  /** What is said when no week has any. */
  nothing: string;
};

/** Beyond this, an axis counts in days. */
const hoursOnAxis = 96;

/** The median of a delay and its ninth decile, week after week. */
export function DelayByWeek({ title, weeks, delayOf, columns, targetHours, nothing }: Props) {
  const medians = weeks.map((week) => delayOf(week)?.median);
  const ninths = weeks.map((week) => delayOf(week)?.ninth);
  if (medians.every((median) => median === undefined)) {
    return (
      <Card title={title}>
        <p className="text-muted">{nothing}</p>
      </Card>
    );
  }
  const greatest = Math.max(4, targetHours ?? 0, ...ninths.map((ninth) => ninth ?? 0));
  const inDays = greatest > hoursOnAxis;
  const scale = weekScale(weeks.length, greatest, inDays ? 24 : 1);
  return (
    <ChartCard
      title={title}
      legend={[
        { sample: "full", label: "Médiane" },
        { sample: "dashed", label: "9 sur 10 sous" },
        ...(targetHours ? [{ sample: "target" as const, label: `Objectif\u00a0: ${targetHours}\u00a0h` }] : []),
      ]}
      chart={
        <WeekChart
          title={`${title}, par semaine`}
          description={`${describeSeries("Médiane", medians, formatHours)} ${describeSeries("9 sur 10 sous", ninths, formatHours)}`}
          mondays={weeks.map(({ monday }) => monday)}
          scale={scale}
          tick={(hours) => (inDays ? `${formatCount(hours / 24)}\u00a0j` : `${formatCount(hours)}\u00a0h`)}
        >
          {targetHours && <TargetLine hours={targetHours} scale={scale} />}
          <LineSeries values={ninths} scale={scale} look="dashed" />
          <LineSeries values={medians} scale={scale} look="full" />
        </WeekChart>
      }
      table={<WeekTable caption={`${title}, par semaine`} weeks={weeks} columns={columns} />}
    />
  );
}
