import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";

/** A decision that can't be taken, or no longer: why, and the way back. */
export function DecisionClosed({ requestId, sentence }: { requestId: string; sentence: string }) {
  return (
    <div className="grid gap-4">
      <Alert kind="warning" title={sentence} />
      <div className="actions">
        <ButtonLink href={`/instruction/${requestId}`} variant="secondary">
          Revoir la demande
        </ButtonLink>
        <ButtonLink href="/instruction" variant="quiet">
          Retour à la file
        </ButtonLink>
      </div>
    </div>
  );
}
