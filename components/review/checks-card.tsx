import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { ChecksList } from "@/components/review/checks-list";
import { Alert } from "@/components/ui/alert";
import { Card } from "@/components/ui/card";
import { DateTime } from "@/components/ui/date-time";
import type { FormAction } from "@/lib/form-state";
import type { ComparedCheck } from "@/lib/registers/checks/compare-checks";
import { type Register, registerLabels } from "@/lib/registers/registers";

type Props = {
  checks: ComparedCheck[];
  occasion: "submission" | "review" | "now";
  takenAt: Date;
  newer: Register[];
  /** Makes them again; missing for whoever may not. */
  checkAgain: FormAction | undefined;
};

const occasions = { submission: "Faits à l’envoi, le", review: "Refaits le", now: "Faits à l’instant, le" };

/** What the machine has checked, when, and the way to have it checked again. */
export function ChecksCard({ checks, occasion, takenAt, newer, checkAgain }: Props) {
  return (
    <Card title="Contrôles" className="grid gap-3">
      <p className="hint">
        {occasions[occasion]} <DateTime value={takenAt} />.
      </p>
      {newer.length > 0 && (
        <Alert kind="info">
          Une copie plus récente est arrivée depuis&nbsp;:{" "}
          {newer.map((register) => registerLabels[register]).join(", ")}.
          {checkAgain && " Vérifiez à nouveau pour en tenir compte."}
        </Alert>
      )}
      <div>
        <ChecksList checks={checks} />
      </div>
      {checkAgain && (
        <Form action={checkAgain} idPrefix="controles">
          <div className="actions">
            <SubmitButton variant="secondary" pendingLabel="Vérification en cours…">
              Vérifier à nouveau
            </SubmitButton>
          </div>
        </Form>
      )}
    </Card>
  );
}
