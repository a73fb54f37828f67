import { Alert } from "@/components/ui/alert";
import { type RefusalReason, refusalReasonLabels } from "@/lib/requests/refusal-reasons";

/** Why the request that a draft corrects was refused. */
export function RefusalToCorrect({
  number,
  reason,
  text,
}: {
  number: number;
  reason: RefusalReason | null;
  text: string | null;
}) {
  return (
    <Alert kind="info" title={`Vous corrigez la demande n° ${number}.`}>
      <p>Motif du refus : {reason && refusalReasonLabels[reason]}.</p>
      <p className="whitespace-pre-line">{text}</p>
    </Alert>
  );
}
