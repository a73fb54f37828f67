import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { ChecksTable } from "@/components/review/checks-table";
import { ViewField } from "@/components/review/view-field";
import { Alert } from "@/components/ui/alert";
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

/** What scrolls has to be reached with the keyboard. */
const reachable = { tabIndex: 0 };

/**
 * What the machine has checked, when, and the way to have it checked again. The table scrolls by itself, with the
 * keyboard too, when it would push the decisions out of sight.
 */
export function ChecksCard({ checks, occasion, takenAt, newer, checkAgain }: Props) {
  return (
    <section className="card console-checks" aria-labelledby="controles">
      <div className="card-head">
        <h2 id="controles">Contrôles</h2>
        <p className="hint">
          {occasions[occasion]} <DateTime value={takenAt} format="short" />
        </p>
        {checkAgain && (
          <Form action={checkAgain} idPrefix="controles">
            <ViewField />
            <SubmitButton variant="quiet" pendingLabel="Vérification en cours…">
              Vérifier à nouveau
            </SubmitButton>
          </Form>
        )}
      </div>
      {newer.length > 0 && (
        <Alert kind="info">
          Une copie plus récente est arrivée depuis&nbsp;:{" "}
          {newer.map((register) => registerLabels[register]).join(", ")}.
          {checkAgain && " Vérifiez à nouveau pour en tenir compte."}
        </Alert>
      )}
      <section className="console-scroll" aria-label="Tous les contrôles" {...reachable}>
        <ChecksTable checks={checks} />
      </section>
    </section>
  );
}
