import type { ReactNode } from "react";
import { ChartLegend, type Sample } from "@/components/review/figures/chart-legend";
import { Card } from "@/components/ui/card";

type Props = {
  title: string;
  legend: { sample: Sample; label: string }[];
  chart: ReactNode;
  table: ReactNode;
};

/** A chart, what its marks mean, and the same data as a table. */
export function ChartCard({ title, legend, chart, table }: Props) {
  return (
    <Card title={title}>
      <div className="grid gap-3">
        <ChartLegend items={legend} />
        {chart}
        <details>
          <summary className="inline-flex min-h-11 items-center font-semibold text-accent underline underline-offset-4 print:hidden">
            Lire en tableau
          </summary>
          <div className="mt-2">{table}</div>
        </details>
      </div>
    </Card>
  );
}
