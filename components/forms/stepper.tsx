import { Icon } from "@/components/ui/icon";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

export type Step = { label: string; state: "done" | "current" | "todo"; href?: string | undefined };

const spoken = { done: " (fait)", current: " (en cours)", todo: " (à faire)" };

/** Where one is in a journey of several pages, and the way back to the pages already filled in. */
export function Stepper({ steps, label = "Étapes de la demande" }: { steps: Step[]; label?: string }) {
  const position = steps.findIndex(({ state }) => state === "current") + 1;
  return (
    <nav aria-label={label}>
      <p className="hint">
        Étape {position} sur {steps.length}
      </p>
      <ol className="steps">
        {steps.map((step) => (
          <li
            key={step.label}
            className={`step step-${step.state}`}
            aria-current={step.state === "current" ? "step" : undefined}
          >
            <StepLabel step={step} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function StepLabel({ step }: { step: Step }) {
  const content = (
    <>
      {step.state === "done" && <Icon name="check" />}
      <span className="step-label">
        {step.label}
        <VisuallyHidden>{spoken[step.state]}</VisuallyHidden>
      </span>
    </>
  );
  return step.href && step.state !== "current" ? <a href={step.href}>{content}</a> : content;
}
