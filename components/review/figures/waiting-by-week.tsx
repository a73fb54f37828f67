import { ChartCard } from "@/components/review/figures/chart-card";
import { countColumn } from "@/components/review/figures/count-column";
import { describeSeries } from "@/components/review/figures/describe-series";
import { LineSeries } from "@/components/review/figures/line-series";
import { WeekChart } from "@/components/review/figures/week-chart";
import { weekScale } from "@/components/review/figures/week-scale";
import { WeekTable } from "@/components/review/figures/week-table";
import type { WeekFigures } from "@/lib/review/figures/figures";
import { formatCount } from "@/lib/review/figures/format-figure";

const title = "Demandes en attente";

/** What was left to decide at the end of each week. */
export function WaitingByWeek({ weeks }: { weeks: WeekFigures[] }) {
  const waiting = weeks.map((week) => week.waiting);
  const scale = weekScale(weeks.length, Math.max(4, ...waiting));
  return (
    <ChartCard
      title={title}
      legend={[{ sample: "full", label: "En attente à la fin de la semaine" }]}
      chart={
        <WeekChart
          title={`${title} à la fin de chaque semaine`}
          description={describeSeries("En attente", waiting, formatCount)}
          mondays={weeks.map(({ monday }) => monday)}
          scale={scale}
          tick={formatCount}
        >
          <LineSeries values={waiting} scale={scale} look="full" />
        </WeekChart>
      }
      table={
        <WeekTable
          caption={`${title} à la fin de chaque semaine`}
          weeks={weeks}
          columns={[countColumn("waiting", "En attente")]}
        />
      }
    />
  );
}
