import type { ReactNode } from "react";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { Countdown } from "@/components/review/countdown";
import { DecisionContent } from "@/components/review/decision-content";
import { ViewField } from "@/components/review/view-field";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import type { FormAction } from "@/lib/form-state";
import { preciseTime } from "@/lib/precise-time";
import type { OpenDecision as Decision } from "@/lib/review/decisions/shown-decision";

type Props = { requestId: string; decision: Decision; takeBack: FormAction; confirm: FormAction };

/** A decision that has not taken effect: what it is, until when it can be taken back, or whom it awaits. */
export function OpenDecision({ requestId, decision, takeBack, confirm }: Props) {
  const { id, state, sentence, effectiveAt, secondsLeft, secondLookReasons, canTakeBack, canConfirm } = decision;
  const isHeld = state === "held";
  return (
    <Alert kind={isHeld ? "info" : "warning"} title={isHeld ? sentence : `${sentence} Un second regard l’attend.`}>
      {/* A decision that is put off anew counts anew. */}
      {effectiveAt && secondsLeft !== null && (
        <Countdown key={effectiveAt.getTime()} seconds={secondsLeft} at={preciseTime(effectiveAt)} />
      )}
      {secondLookReasons.length > 0 && (
        <ul>
          {secondLookReasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      <DecisionContent content={decision.content} />
      {decision.whyNotConfirm && <p className="mt-2">{decision.whyNotConfirm}</p>}
      {canConfirm && (
        <DecisionForm action={confirm} decisionId={id} idPrefix="second-regard">
          <SubmitButton pendingLabel="Confirmation en cours…">Confirmer l’approbation</SubmitButton>
          <ButtonLink href={`/instruction/${requestId}/second-regard`} variant="secondary">
            Ne pas confirmer
          </ButtonLink>
        </DecisionForm>
      )}
      {canTakeBack && (
        <DecisionForm action={takeBack} decisionId={id} idPrefix="annulation">
          <SubmitButton variant="secondary" pendingLabel="Annulation en cours…">
            Annuler la décision
          </SubmitButton>
        </DecisionForm>
      )}
    </Alert>
  );
}

type FormProps = { action: FormAction; decisionId: string; idPrefix: string; children: ReactNode };

function DecisionForm({ action, decisionId, idPrefix, children }: FormProps) {
  return (
    <Form action={action} idPrefix={idPrefix} className="mt-3">
      <input type="hidden" name="decisionId" value={decisionId} />
      <ViewField />
      <FormActions>{children}</FormActions>
    </Form>
  );
}
