import { Alert } from "@/components/ui/alert";
import { Card } from "@/components/ui/card";
import { formatDate } from "@/components/ui/format-date";
import { StatusBadge } from "@/components/ui/status-badge";
import { Timeline } from "@/components/ui/timeline";
import {
  type Publication,
  publicationExpectedAt,
  publicationHours,
  publicationStages,
  publicationStatusLabels,
  publicationStatusTones,
} from "@/lib/mailboxes/publication";
import type { MailboxStatus } from "@/lib/mailboxes/status";
import { ServiceCentre, type ServiceCentreProps } from "./service-centre";

type Props = { publication: Publication | null; status: MailboxStatus; serviceCentre: ServiceCentreProps };

/** Where the box stands on its way into the national directory. */
export function PublicationCard({ publication, status: mailboxStatus, serviceCentre }: Props) {
  if (!publication || (mailboxStatus === "closed" && !isLeavingDirectory(publication))) return null;
  const { status } = publication;
  return (
    <Card
      title="Annuaire Santé"
      actions={<StatusBadge tone={publicationStatusTones[status]}>{publicationStatusLabels[status]}</StatusBadge>}
    >
      <Explanation publication={publication} serviceCentre={serviceCentre} />
      <div className="mt-4">
        <Timeline items={publicationStages(publication)} />
      </div>
    </Card>
  );
}

function Explanation({ publication, serviceCentre }: { publication: Publication; serviceCentre: ServiceCentreProps }) {
  switch (publication.status) {
    case "unlisted":
      return <p>À la demande de la structure, l’adresse n’apparaît pas dans l’annuaire.</p>;
    case "visible":
      return (
        <p>
          Les professionnels de santé trouvent cette adresse dans l’annuaire, et les patients d’une pharmacie depuis Mon
          espace santé.
        </p>
      );
    case "withdrawing":
      return (
        <p>
          Le retrait de l’annuaire est demandé. L’adresse peut y rester visible encore {publicationHours}&nbsp;heures.
        </p>
      );
    case "withdrawn":
      return <p>L’adresse n’apparaît plus dans l’annuaire.</p>;
    case "failed":
      return (
        <Alert kind="warning" title="L’annuaire n’a pas accepté l’inscription.">
          <p>{publication.reason}</p>
          <ServiceCentre {...serviceCentre} />
        </Alert>
      );
    default:
      return <UnderWay publication={publication} serviceCentre={serviceCentre} />;
  }
}

function UnderWay({ publication, serviceCentre }: { publication: Publication; serviceCentre: ServiceCentreProps }) {
  const expectedAt = publicationExpectedAt(publication);
  if (!expectedAt || expectedAt > new Date()) {
    return (
      <p>
        L’adresse devient visible dans l’annuaire dans les {publicationHours}&nbsp;heures
        {expectedAt && <>, soit au plus tard le {formatDate(expectedAt)}</>}.
      </p>
    );
  }
  return (
    <Alert kind="warning" title={`Le délai de ${publicationHours} heures est dépassé.`}>
      <ServiceCentre {...serviceCentre} />
    </Alert>
  );
}

function isLeavingDirectory({ status }: Publication): boolean {
  return status === "withdrawing" || status === "withdrawn";
}
