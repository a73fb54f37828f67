import type { ReactNode } from "react";
import { type Step, Stepper } from "@/components/forms/stepper";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { Link } from "@/components/ui/link";
import type { Actor } from "@/lib/actor";
import {
  type EnquiryFormStep,
  type EnquiryStep,
  enquiryFormSteps,
  enquiryStepLabels,
  enquiryStepPath,
  isReachable,
} from "@/lib/connection-enquiries/steps";

type Draft = { firstIncomplete: EnquiryStep | undefined };

/** What surrounds a step of the form: where one is, the way back to what is filled in, and the way out. */
export function EnquiryFrame({
  actor,
  step,
  draft,
  lead,
  children,
}: {
  actor: Actor | undefined;
  step: EnquiryFormStep;
  /** Missing as long as nothing is saved. */
  draft: Draft | undefined;
  lead?: ReactNode;
  children: ReactNode;
}) {
  return (
    <PageShell actor={actor}>
      <PageHeading eyebrow="Demande de raccordement" title={enquiryStepLabels[step]} lead={lead} />
      <div className="mb-8">
        <Stepper steps={enquiryFormSteps.map((name) => stepperItem(name, step, draft))} />
      </div>
      {children}
      {draft && (
        <p className="mt-10">
          <Link href="/raccordement#abandonner">Abandonner ce brouillon</Link>
        </p>
      )}
    </PageShell>
  );
}

function stepperItem(name: EnquiryFormStep, current: EnquiryFormStep, draft: Draft | undefined): Step {
  const label = enquiryStepLabels[name];
  if (name === current) return { label, state: "current" };
  if (!draft || !isReachable(name, draft.firstIncomplete)) return { label, state: "todo" };
  const isDone = name !== "summary" && name !== draft.firstIncomplete;
  return { label, state: isDone ? "done" : "todo", href: enquiryStepPath(name) };
}
