import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { DateTime } from "@/components/ui/date-time";
import { Link } from "@/components/ui/link";
import type { FormAction } from "@/lib/form-state";
import { type RefusalReason, refusalReasonLabels } from "@/lib/requests/refusal-reasons";
import type { RequestStatus } from "@/lib/requests/status";
import { decisionExpectedAt, type OpenedMailbox, visibilityExpectedAt } from "@/lib/requests/timeline";

type View = {
  request: {
    id: string;
    status: RequestStatus;
    submittedAt: Date | null;
    refusalReason: RefusalReason | null;
    refusalText: string | null;
    correctionInvited: boolean | null;
  };
  region: { targetHours: number };
  mailbox: OpenedMailbox | undefined;
  correctionId: string | undefined;
};

/** What is going on, what comes next, and what is expected of the applicant, if anything. */
export function CurrentState({ view, correctAction }: { view: View; correctAction: FormAction }) {
  switch (view.request.status) {
    case "submitted":
      return <UnderReview view={view} />;
    case "information_requested":
      return (
        <>
          <Alert kind="warning" title="Le centre de services a besoin d’informations pour continuer.">
            L’examen reprend dès que vous avez répondu.
          </Alert>
          <p>
            <ButtonLink href={`/suivi/${view.request.id}/completer`}>Répondre</ButtonLink>
          </p>
        </>
      );
    case "approved":
      return <Approved mailbox={view.mailbox} />;
    case "refused":
      return <Refused view={view} correctAction={correctAction} />;
    case "withdrawn":
      return (
        <Alert kind="info" title="Vous avez retiré cette demande.">
          Elle ne sera pas examinée. Vous pouvez en faire une autre :{" "}
          <Link href="/inscription/region">choisir une région</Link>.
        </Alert>
      );
    default:
      return null;
  }
}

function UnderReview({ view: { request, region } }: { view: View }) {
  if (!request.submittedAt) return null;
  const expectedAt = decisionExpectedAt(request.submittedAt, region.targetHours);
  if (expectedAt.getTime() < Date.now()) {
    return (
      <Alert kind="warning" title="L’examen prend plus de temps que prévu.">
        Le centre de services répond d’habitude en {region.targetHours} heures. Vous pouvez lui écrire, en rappelant le
        numéro de votre demande.
      </Alert>
    );
  }
  return (
    <Alert kind="info" title="Votre demande est bien reçue, vous n’avez rien à faire.">
      Le centre de services l’examine, en principe avant le <DateTime value={expectedAt} />. Vous recevrez un mail dès
      que le compte est validé, ou s’il manque une information.
    </Alert>
  );
}

function Approved({ mailbox }: { mailbox: OpenedMailbox | undefined }) {
  const visibleAt = visibilityExpectedAt(mailbox);
  return (
    <Alert kind="success" title="Votre demande est validée, la boîte est ouverte.">
      {visibleAt && (
        <>
          Elle sera visible dans l’annuaire Santé avant le <DateTime value={visibleAt} />.
        </>
      )}
      {mailbox?.publication?.status === "failed" &&
        "Le centre de services règle son inscription dans l’annuaire Santé."}
    </Alert>
  );
}

function Refused({ view: { request, correctionId }, correctAction }: { view: View; correctAction: FormAction }) {
  return (
    <Alert kind="error" title="Votre demande est refusée.">
      <p>Motif : {request.refusalReason && refusalReasonLabels[request.refusalReason]}.</p>
      <p className="mt-2 whitespace-pre-line">{request.refusalText}</p>
      {request.correctionInvited && !correctionId && (
        <Form action={correctAction} idPrefix="correction" className="mt-3">
          <p>Vous pouvez la corriger et l’envoyer de nouveau : tout ce que vous aviez saisi est repris.</p>
          <div>
            <SubmitButton>Corriger ma demande</SubmitButton>
          </div>
        </Form>
      )}
      {correctionId && (
        <p className="mt-3">
          <Link href={`/suivi/${correctionId}`}>Voir la demande qui la corrige</Link>
        </p>
      )}
    </Alert>
  );
}
