import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { DuplicateItem } from "@/components/review/duplicate-item";
import { Card } from "@/components/ui/card";
import { DateTime } from "@/components/ui/date-time";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { FormAction } from "@/lib/form-state";
import type { Duplicate } from "@/lib/review/duplicates/duplicate";

type Props = {
  duplicates: Duplicate[];
  /** Missing for whoever may not tell them apart. */
  tellApart: FormAction | undefined;
  likenAgain: FormAction | undefined;
};

/** What may be the same thing, the likeliest first; what a reviewer said is not stays a click away. */
export function DuplicatesCard({ duplicates, tellApart, likenAgain }: Props) {
  const likely = duplicates.filter((duplicate) => duplicate.toldApart === undefined);
  const apart = duplicates.filter((duplicate) => duplicate.toldApart !== undefined);
  return (
    <Card title="Doublons possibles">
      {likely.length === 0 && (
        <p className="text-muted">Aucune demande ni BAL ORG de vos régions ne ressemble à celle-ci.</p>
      )}
      <ul className="grid">
        {likely.map((duplicate) => (
          <DuplicateItem key={duplicate.id} duplicate={duplicate}>
            {tellApart && <About duplicate={duplicate} action={tellApart} label="Ce n’est pas le même" />}
          </DuplicateItem>
        ))}
      </ul>
      {apart.length > 0 && (
        <details className="mt-3 border-line border-t pt-2">
          <summary className="min-h-11 cursor-pointer py-2 font-semibold">
            {apart.length > 1 ? `${apart.length} distingués` : "1 distingué"}
          </summary>
          <ul className="grid">
            {apart.map((duplicate) => (
              <DuplicateItem key={duplicate.id} duplicate={duplicate}>
                <ToldApart duplicate={duplicate} />
                {likenAgain && <About duplicate={duplicate} action={likenAgain} label="C’est peut-être le même" />}
              </DuplicateItem>
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}

function ToldApart({ duplicate: { toldApart } }: { duplicate: Duplicate }) {
  if (!toldApart) return null;
  return (
    <p className="hint">
      Ce n’est pas le même, selon {toldApart.by}, <DateTime value={toldApart.at} format="day" />.
    </p>
  );
}

function About({ duplicate, action, label }: { duplicate: Duplicate; action: FormAction; label: string }) {
  return (
    <Form action={action} idPrefix={duplicate.id}>
      <input type="hidden" name="otherKind" value={duplicate.kind} />
      <input type="hidden" name="otherId" value={duplicate.id} />
      <div className="actions">
        <SubmitButton variant="secondary">
          {label}
          <VisuallyHidden>
            {" "}
            ({duplicate.kind === "request" ? `demande n°\u00a0${duplicate.number}` : duplicate.address})
          </VisuallyHidden>
        </SubmitButton>
      </div>
    </Form>
  );
}
