import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { type Desk, hasMoved } from "@/lib/review/desk/desk";

const readAgain = () => location.reload();

/** Says that what the page shows is no longer so, once it is learnt. */
export function DeskNews({ shown, answer }: { shown: Desk; answer: Desk | "closed" | undefined }) {
  const title = answer && newsOf(shown, answer);
  return (
    <div role="status">
      {title && (
        <Alert kind="warning" title={title}>
          <Button variant="secondary" onClick={readAgain}>
            Relire la demande
          </Button>
        </Alert>
      )}
    </div>
  );
}

function newsOf(shown: Desk, answer: Desk | "closed"): string | undefined {
  if (answer === "closed") return "Cette demande ne vous est plus ouverte, ou votre session est terminée.";
  return hasMoved(shown, answer) ? "Cette demande a changé\u00a0: relisez-la." : undefined;
}
