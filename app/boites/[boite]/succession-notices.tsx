import { Alert } from "@/components/ui/alert";
import { Link } from "@/components/ui/link";
import { fullName } from "@/lib/actor";
import { canConfirmMembers } from "@/lib/mailboxes/policy";
import { isConfirmationDue } from "@/lib/succession/confirmation-due";
import type { SuccessionView } from "@/lib/succession/view-succession";

/** What a member has to know of who answers for the box, and what its responsable has to do once a year. */
export function SuccessionNotices({ view, isAccepted }: { view: SuccessionView; isAccepted: boolean }) {
  const { access, mailbox } = view;
  const isLate = mailbox.status === "active" && isConfirmationDue(mailbox, new Date());
  return (
    <>
      {isAccepted && access.role === "responsable" && (
        <Alert kind="success" title="Vous êtes maintenant responsable de cette boîte." live>
          <p>Toutes les personnes de la boîte sont prévenues par mail.</p>
        </Alert>
      )}
      <ProposalNotice view={view} />
      {isLate && canConfirmMembers(access) && (
        <Alert kind="warning" title="Vérifiez qui a accès à la boîte.">
          <p>
            C’est à faire une fois par an, en quelques instants&nbsp;:{" "}
            <Link href={`/boites/${mailbox.id}/confirmer`}>vérifier les membres</Link>.
          </p>
        </Alert>
      )}
    </>
  );
}

function ProposalNotice({ view: { handover, isNamed, canObject, mailbox } }: { view: SuccessionView }) {
  if (!handover) return null;
  const successor = fullName(handover.successor);
  if (isNamed) {
    return (
      <Alert kind="info" title="On vous propose de devenir responsable de cette boîte.">
        <p>
          <Link href={`/boites/${mailbox.id}/responsable/accepter`}>Accepter ou décliner</Link>
        </p>
      </Alert>
    );
  }
  const title =
    handover.kind === "rescue"
      ? `Le centre de services propose un nouveau responsable\u00a0: ${successor}.`
      : `${successor} n’a pas encore répondu à la proposition de devenir responsable.`;
  return (
    <Alert kind={canObject ? "warning" : "info"} title={title}>
      <p>
        <Link href={`/boites/${mailbox.id}/responsable`}>
          {canObject ? "M’opposer à ce changement" : "Voir la proposition"}
        </Link>
      </p>
    </Alert>
  );
}
