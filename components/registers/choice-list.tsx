import { SubmitButton } from "@/components/forms/submit-button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { RegisterChoice } from "@/lib/registers/fill/register-choice";

/** What a register proposes, each with a button that sends its number. Inside a form. */
export function ChoiceList({ name, choices }: { name: string; choices: RegisterChoice[] }) {
  return (
    <ul className="grid gap-3">
      {choices.map(({ identifier, label, details }) => (
        <li key={identifier} className="card flex flex-wrap items-center justify-between gap-3">
          <div className="min-w-0 flex-1 basis-64">
            <p className="font-semibold">{label}</p>
            {details.map((detail) => (
              <p key={detail} className="hint">
                {detail}
              </p>
            ))}
          </div>
          <SubmitButton variant="secondary" name={name} value={identifier} pendingLabel="Enregistrement…">
            Choisir
            <VisuallyHidden>
              {" "}
              {label}, {details[0]}
            </VisuallyHidden>
          </SubmitButton>
        </li>
      ))}
    </ul>
  );
}
