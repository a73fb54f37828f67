import { countColumn } from "@/components/review/figures/count-column";
import { delayColumns, lateColumn } from "@/components/review/figures/delay-columns";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { Figures } from "@/lib/review/figures/figures";

type Row = Figures & { code: string; name: string; targetHours: number };

const region: Column<Row> = {
  key: "name",
  header: "Région",
  rowHeader: true,
  cell: ({ name, targetHours }) => (
    <>
      {name}
      <p className="hint font-normal">objectif&nbsp;: {targetHours}&nbsp;h</p>
    </>
  ),
};

const counts: Column<Row>[] = [
  region,
  countColumn("received", "Reçues"),
  countColumn("decided", "Décidées"),
  countColumn("waiting", "En attente"),
  lateColumn,
];

const delays: Column<Row>[] = [
  region,
  ...delayColumns("own", "Délai de décision"),
  ...delayColumns("visibility", "Délai de visibilité"),
];

/** The regions side by side over the period: what they did, then how long it took. */
export function RegionsCard({ regions }: { regions: Row[] }) {
  const rows = { rows: regions, rowKey: ({ code }: Row) => code };
  return (
    <Card title="Par région">
      <div className="grid gap-5">
        <DataTable caption="Demandes de la période, par région" columns={counts} {...rows} />
        <DataTable caption="Délais de la période, par région" columns={delays} {...rows} />
      </div>
    </Card>
  );
}
