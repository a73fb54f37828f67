import { NoData } from "@/components/review/figures/no-data";
import type { Column } from "@/components/ui/data-table";
import type { Figures } from "@/lib/review/figures/figures";
import { formatHours, formatShare } from "@/lib/review/figures/format-figure";

type DelayKey = "whole" | "own" | "visibility";

/** The median of a delay, and what nine in ten stayed under. */
export function delayColumns(key: DelayKey, name: string): Column<Figures>[] {
  const hours = (of: "median" | "ninth") => (figures: Figures) => {
    const delay = figures[key];
    return delay ? formatHours(delay[of]) : <NoData />;
  };
  return [
    { key: `${key}-median`, header: `${name}, médiane`, align: "end", cell: hours("median") },
    { key: `${key}-ninth`, header: `${name}, 9 sur 10 sous`, align: "end", cell: hours("ninth") },
  ];
}

/** Which part of the decisions came later than the region’s target. */
export const lateColumn: Column<Figures> = {
  key: "late",
  header: "Au-delà de l’objectif",
  align: "end",
  cell: ({ late, decided }) => formatShare(late, decided) ?? <NoData />,
};
