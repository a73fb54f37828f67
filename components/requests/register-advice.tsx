import { Alert } from "@/components/ui/alert";
import { Link } from "@/components/ui/link";
import type { Advice } from "@/lib/registers/checks/advice";
import { checkSubject } from "@/lib/registers/checks/check-subjects";
import { stepPath } from "@/lib/requests/steps";

const edits: Record<Advice["step"], string> = {
  mailbox: "Modifier la boîte",
  structure: "Modifier la structure",
  responsable: "Modifier le responsable",
};

/** What the registers say otherwise. None of it keeps the request from being sent. */
export function RegisterAdvice({ requestId, advice }: { requestId: string; advice: Advice[] }) {
  if (advice.length === 0) return null;
  return (
    <Alert kind="warning" title="À vérifier avant d’envoyer">
      <ul className="grid gap-3">
        {advice.map(({ code, sentence, toDo, step }) => (
          <li key={code} className="wrap-anywhere">
            <strong className="font-semibold">{checkSubject(code)}.</strong> {sentence} {toDo}{" "}
            <Link href={stepPath(requestId, step)}>{edits[step]}</Link>
          </li>
        ))}
      </ul>
      <p className="mt-3">Rien de cela n’empêche d’envoyer la demande.</p>
    </Alert>
  );
}
