import { NoData } from "@/components/review/figures/no-data";
import { ShareBar } from "@/components/review/figures/share-bar";
import { DataTable } from "@/components/ui/data-table";
import { formatCount, formatShare } from "@/lib/review/figures/format-figure";

type Row = { label: string; count: number };

/** How requests divide, each part as a number, a share and a bar. */
export function ShareTable({ caption, header, rows }: { caption: string; header: string; rows: Row[] }) {
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ label }) => label}
      columns={[
        { key: "label", header, rowHeader: true, cell: ({ label }) => label },
        { key: "count", header: "Demandes", align: "end", cell: ({ count }) => formatCount(count) },
        {
          key: "share",
          header: "Part",
          cell: ({ count }) => (
            <>
              {formatShare(count, total) ?? <NoData />}
              <ShareBar part={count} total={total} />
            </>
          ),
        },
      ]}
    />
  );
}
