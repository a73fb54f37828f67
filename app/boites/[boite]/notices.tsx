import { Alert } from "@/components/ui/alert";
import { Link } from "@/components/ui/link";
import { fullName } from "@/lib/actor";
import type { MailboxView } from "@/lib/mailboxes/view-mailbox";
import type { SuccessionView } from "@/lib/succession/view-succession";
import { ServiceCentre } from "./service-centre";
import { SuccessionNotices } from "./succession-notices";

type Props = { view: SuccessionView; isAccepted: boolean; isEntered: boolean };

/** What a member has to know before anything else. */
export function Notices({ view, isAccepted, isEntered }: Props) {
  const { mailbox, serviceCentre } = view;
  return (
    <div className="mb-6 grid gap-4 empty:hidden">
      <SuccessionNotices view={view} isAccepted={isAccepted} />
      {isEntered && (
        <Alert kind="success" title="Vous avez accès à la boîte." live>
          <p>Vous la retrouvez dans le menu en haut à droite, par «&nbsp;Changer de compte&nbsp;».</p>
        </Alert>
      )}
      {mailbox.status === "suspended" && (
        <Alert kind="warning" title="Cette boîte est suspendue.">
          <p>{mailbox.statusReason}</p>
          <ServiceCentre {...serviceCentre} />
        </Alert>
      )}
      {mailbox.status === "closed" && (
        <Alert kind="warning" title="Cette boîte est fermée.">
          <p>{mailbox.statusReason}</p>
          <p>Son adresse ne sera jamais attribuée à une autre structure.</p>
        </Alert>
      )}
      <AwaitedResponsable view={view} />
    </div>
  );
}

/** The applicant answers for the box until the health professional named in the request has joined it. */
function AwaitedResponsable({ view }: { view: MailboxView }) {
  const { mailbox, members, role } = view;
  const responsable = members.find((member) => member.role === "responsable");
  const isAwaited = responsable && responsable.rpps !== mailbox.responsableRpps;
  if (!isAwaited || role !== "responsable" || mailbox.status === "closed") return null;
  const named = fullName({ firstName: mailbox.responsableFirstName, lastName: mailbox.responsableLastName });
  return (
    <Alert kind="info" title={`Vous répondez de la boîte en attendant ${named}.`}>
      <p>
        Invitez cette personne dans la boîte, par exemple avec son numéro RPPS. Quand elle aura accepté,{" "}
        <Link href={`/boites/${mailbox.id}/responsable`}>transmettez-lui la responsabilité</Link>.
      </p>
    </Alert>
  );
}
