import { Alert } from "@/components/ui/alert";
import { Link } from "@/components/ui/link";
import { fullName } from "@/lib/actor";
import type { MailboxView } from "@/lib/mailboxes/view-mailbox";
import { ServiceCentre } from "./service-centre";

/** What a member has to know before anything else. */
export function Notices({ view, isHandedOver }: { view: MailboxView; isHandedOver: boolean }) {
  const { mailbox, serviceCentre } = view;
  return (
    <div className="mb-6 grid gap-4 empty:hidden">
      {isHandedOver && (
        <Alert kind="success" title="La responsabilité est transmise." live>
          <p>Vous êtes maintenant gestionnaire de cette boîte. Le nouveau responsable est prévenu par mail.</p>
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
        Une fois son compte individuel créé, ajoutez cette personne à la boîte, puis{" "}
        <Link href={`/boites/${mailbox.id}/responsable`}>transmettez-lui la responsabilité</Link>.
      </p>
    </Alert>
  );
}
