import { DataTable } from "@/components/ui/data-table";
import { DateTime } from "@/components/ui/date-time";
import { EmptyState } from "@/components/ui/empty-state";
import { describeRegionEvent } from "@/lib/regions/describe-region-event";

type Event = { id: number; at: Date; actorName: string; action: string; detail: Record<string, unknown> };

/** What the journal tells of a region, newest first. */
export function RegionHistoryTable({ caption, empty, events }: { caption: string; empty: string; events: Event[] }) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={events}
      rowKey={({ id }) => String(id)}
      empty={<EmptyState title={empty} icon="clock" />}
      columns={[
        { key: "at", header: "Date", cell: ({ at }) => <DateTime value={at} format="short" /> },
        {
          key: "what",
          header: "Changement",
          rowHeader: true,
          cell: ({ action, detail }) => describeRegionEvent(action, detail),
        },
        { key: "who", header: "Par", cell: ({ actorName }) => actorName },
      ]}
    />
  );
}
