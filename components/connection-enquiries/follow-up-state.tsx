import { Alert } from "@/components/ui/alert";
import { DateTime } from "@/components/ui/date-time";
import type { EnquiryStatus } from "@/lib/connection-enquiries/status";
import { dueAt } from "@/lib/review/age";

type Props = {
  enquiry: { status: EnquiryStatus; createdAt: Date; decisionText: string | null };
  targetHours: number;
};

/** What is going on, what comes next, and what is expected of the contact, if anything. */
export function FollowUpState({ enquiry: { status, createdAt, decisionText }, targetHours }: Props) {
  switch (status) {
    case "sent":
      return <Awaited expectedAt={dueAt(createdAt, targetHours)} targetHours={targetHours} />;
    case "in_charge":
      return (
        <Alert kind="info" title="Votre demande est prise en charge.">
          <p>Vous recevez un mail dès qu’une précision est nécessaire, ou que la décision est prise.</p>
        </Alert>
      );
    case "information_requested":
      return (
        <Alert kind="warning" title="L’équipe du service a besoin d’une précision pour continuer.">
          <p>La demande reprend dès que vous avez répondu, ci-dessous.</p>
        </Alert>
      );
    case "accepted":
      return (
        <Alert kind="success" title="Votre demande est acceptée. Et maintenant&nbsp;:">
          <p className="whitespace-pre-line">{decisionText}</p>
        </Alert>
      );
    case "refused":
      return (
        <Alert kind="error" title="Votre demande est refusée.">
          <p className="whitespace-pre-line">{decisionText}</p>
        </Alert>
      );
    case "withdrawn":
      return (
        <Alert kind="info" title="Vous avez retiré cette demande.">
          <p>Elle ne sera pas traitée. Vous pouvez en faire une autre quand vous voulez.</p>
        </Alert>
      );
  }
}

function Awaited({ expectedAt, targetHours }: { expectedAt: Date; targetHours: number }) {
  if (expectedAt.getTime() < Date.now()) {
    return (
      <Alert kind="warning" title="La réponse prend plus de temps que prévu.">
        <p>
          L’équipe répond d’habitude en {targetHours} heures. Vous pouvez écrire au centre de services, en rappelant le
          numéro de votre demande.
        </p>
      </Alert>
    );
  }
  return (
    <Alert kind="info" title="Votre demande est bien reçue, vous n’avez rien à faire.">
      <p>
        Une première réponse est attendue avant le <DateTime value={expectedAt} />. Vous recevrez un mail.
      </p>
    </Alert>
  );
}
