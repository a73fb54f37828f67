import { plotHeight, type WeekScale } from "@/components/review/figures/week-scale";
import { isoWeek } from "@/lib/review/figures/week";

const mostLabels = 13;

/** Past half a year, the second line says the year instead of the Monday. */
const weeksWithDays = 26;

/** The weeks under a chart, as many as there is room for, counted from the last one; one in three on a telephone. */
export function WeekAxis({ mondays, scale }: { mondays: string[]; scale: WeekScale }) {
  const step = Math.ceil(mondays.length / mostLabels);
  return mondays.map((monday, index) => {
    const fromEnd = mondays.length - 1 - index;
    if (fromEnd % step !== 0) return null;
    const { week, year } = isoWeek(monday);
    const x = `${scale.middle(index)}%`;
    return (
      <text key={monday} textAnchor="middle" className={fromEnd % (3 * step) === 0 ? "" : "max-md:hidden"}>
        <tspan x={x} y={plotHeight + 18} className="fill-ink font-semibold">
          S{week}
        </tspan>
        <tspan x={x} y={plotHeight + 36} className="fill-muted">
          {mondays.length > weeksWithDays ? year : `${monday.slice(8)}/${monday.slice(5, 7)}`}
        </tspan>
      </text>
    );
  });
}
