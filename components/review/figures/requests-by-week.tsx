import { BarSeries } from "@/components/review/figures/bar-series";
import { ChartCard } from "@/components/review/figures/chart-card";
import { countColumn } from "@/components/review/figures/count-column";
import { describeSeries } from "@/components/review/figures/describe-series";
import { WeekChart } from "@/components/review/figures/week-chart";
import { weekScale } from "@/components/review/figures/week-scale";
import { WeekTable } from "@/components/review/figures/week-table";
import type { WeekFigures } from "@/lib/review/figures/figures";
import { formatCount } from "@/lib/review/figures/format-figure";

const title = "Demandes reçues et décidées";

/** What came in beside what went out, week after week. */
export function RequestsByWeek({ weeks }: { weeks: WeekFigures[] }) {
  const received = weeks.map((week) => week.received);
  const decided = weeks.map((week) => week.decided);
  const scale = weekScale(weeks.length, Math.max(4, ...received, ...decided));
  return (
    <ChartCard
      title={title}
      legend={[
        { sample: "bar-left", label: "Reçues" },
        { sample: "bar-right", label: "Décidées" },
      ]}
      chart={
        <WeekChart
          title={`${title}, par semaine`}
          description={`${describeSeries("Reçues", received, formatCount)} ${describeSeries("Décidées", decided, formatCount)}`}
          mondays={weeks.map(({ monday }) => monday)}
          scale={scale}
          tick={formatCount}
        >
          <BarSeries values={received} scale={scale} place="left" />
          <BarSeries values={decided} scale={scale} place="right" />
        </WeekChart>
      }
      table={
        <WeekTable
          caption={`${title}, par semaine`}
          weeks={weeks}
          columns={[
            countColumn("received", "Reçues"),
            countColumn("decided", "Décidées"),
            countColumn("approved", "dont validées"),
            countColumn("refused", "dont refusées"),
            countColumn("withdrawn", "Retirées"),
          ]}
        />
      }
    />
  );
}
