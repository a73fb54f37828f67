import type { ReactNode } from "react";
import { type Step, Stepper } from "@/components/forms/stepper";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { Link } from "@/components/ui/link";
import type { Actor } from "@/lib/actor";
import { type DraftStep, type FormStep, formSteps, isReachable, stepLabels, stepPath } from "@/lib/requests/steps";

type Draft = { request: { id: string }; firstIncomplete: DraftStep | undefined };

/** What surrounds a step of the form: where one is, the way back to what is filled in, and the way out. */
export function StepFrame({
  actor,
  step,
  draft,
  regionName,
  lead,
  children,
}: {
  actor: Actor;
  step: FormStep;
  /** Missing as long as nothing is saved. */
  draft?: Draft;
  regionName: string | undefined;
  lead?: ReactNode;
  children: ReactNode;
}) {
  return (
    <PageShell actor={actor} section="suivi">
      <PageHeading
        eyebrow={regionName ? `Demande de BAL ORG, ${regionName}` : "Demande de BAL ORG"}
        title={stepLabels[step]}
        lead={lead}
      />
      <div className="mb-8">
        <Stepper steps={formSteps.map((name) => stepperItem(name, step, draft))} />
      </div>
      {children}
      {draft && (
        <p className="mt-10">
          <Link href={`/suivi/${draft.request.id}/retirer`}>Abandonner ce brouillon</Link>
        </p>
      )}
    </PageShell>
  );
}

function stepperItem(name: FormStep, current: FormStep, draft: Draft | undefined): Step {
  const label = stepLabels[name];
  if (name === current) return { label, state: "current" };
  if (!draft || !isReachable(name, draft.firstIncomplete)) return { label, state: "todo" };
  const isDone = name !== "summary" && name !== draft.firstIncomplete;
  return { label, state: isDone ? "done" : "todo", href: stepPath(draft.request.id, name) };
}
