import { dayName } from "@/components/review/figures/day-name";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { WeekFigures } from "@/lib/review/figures/figures";
import { isoWeek } from "@/lib/review/figures/week";

type Props = { caption: string; weeks: WeekFigures[]; columns: Column<WeekFigures>[] };

/** Figures week after week, each row named by its week. */
export function WeekTable({ caption, weeks, columns }: Props) {
  const week: Column<WeekFigures> = { key: "week", header: "Semaine", rowHeader: true, cell: weekName };
  return <DataTable caption={caption} rows={weeks} rowKey={({ monday }) => monday} columns={[week, ...columns]} />;
}

function weekName({ monday, isUnderWay }: WeekFigures) {
  const { year, week } = isoWeek(monday);
  return (
    <>
      S{week}&nbsp;{year}
      <p className="hint font-normal">
        lundi {dayName(monday)}
        {isUnderWay && ", en cours"}
      </p>
    </>
  );
}
