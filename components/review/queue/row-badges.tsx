import { PunctualityBadge } from "@/components/review/punctuality-badge";
import type { QueueRow } from "@/components/review/queue/queue-row";
import { RequestStatus } from "@/components/review/request-status";
import type { Tone } from "@/components/ui/badge";
import { StatusBadge } from "@/components/ui/status-badge";
import { type RequestAlert, requestAlertLabels } from "@/lib/review/queue/request-alert";

const tones: Record<RequestAlert, Tone> = {
  failed_check: "danger",
  doubtful_check: "warning",
  duplicate: "warning",
  second_look: "accent",
};

type Props = { row: QueueRow; targetHours: number | undefined };

/** All that tells a request apart in the list: its state against the target, what is under way, and its alerts. */
export function RowBadges({ row, targetHours }: Props) {
  const { status, submittedAt, queueRank, openDecision, alerts } = row;
  const isWaiting = status === "submitted";
  return (
    <ul className="flex flex-wrap gap-1.5">
      <li>
        {isWaiting && targetHours ? (
          <PunctualityBadge submittedAt={submittedAt} targetHours={targetHours} />
        ) : (
          <RequestStatus status={status} />
        )}
      </li>
      {isWaiting && queueRank === 0 && (
        <li>
          <StatusBadge tone="accent">A répondu</StatusBadge>
        </li>
      )}
      {openDecision === "held" && (
        <li>
          <StatusBadge tone="info">Décision en cours</StatusBadge>
        </li>
      )}
      {alerts.map((alert) => (
        <li key={alert}>
          <StatusBadge tone={tones[alert]}>{requestAlertLabels[alert]}</StatusBadge>
        </li>
      ))}
    </ul>
  );
}
