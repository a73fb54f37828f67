import { Card } from "@/components/ui/card";
import { DateTime } from "@/components/ui/date-time";
import type { HistoryLine } from "@/lib/requests/history";

/** Everything that happened to a request, oldest first. */
export function RequestHistory({ lines }: { lines: HistoryLine[] }) {
  if (lines.length === 0) return null;
  return (
    <Card title="Historique">
      <ol className="grid list-none gap-3">
        {lines.map(({ id, at, what, who }) => (
          <li key={id}>
            <span className="font-semibold">{what}</span>
            <br />
            <span className="hint">
              <DateTime value={at} />, {who}
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
