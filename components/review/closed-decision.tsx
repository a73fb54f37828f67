import { Alert } from "@/components/ui/alert";
import type { ClosedDecision as Decision } from "@/lib/review/decisions/shown-decision";

const kinds = { taken_back: "info", declined: "warning", failed: "error" } as const;

/** The latest decision, when it came to nothing: the request is to be decided again. */
export function ClosedDecision({ decision: { state, sentence, reason } }: { decision: Decision }) {
  return (
    <Alert kind={kinds[state]} title={sentence}>
      {reason && <p className="whitespace-pre-line">{reason}</p>}
    </Alert>
  );
}
