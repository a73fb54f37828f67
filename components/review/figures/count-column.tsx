import type { Column } from "@/components/ui/data-table";
import type { Figures } from "@/lib/review/figures/figures";
import { formatCount } from "@/lib/review/figures/format-figure";

type CountKey = { [K in keyof Figures]: Figures[K] extends number ? K : never }[keyof Figures];

/** A column of numbers of requests. */
export function countColumn(key: CountKey, header: string): Column<Figures> {
  return { key, header, align: "end", cell: (figures) => formatCount(figures[key]) };
}
