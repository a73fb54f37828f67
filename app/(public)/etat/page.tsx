import type { Metadata } from "next";
import { connection } from "next/server";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { Alert } from "@/components/ui/alert";
import { DateTime } from "@/components/ui/date-time";
import { DescriptionList } from "@/components/ui/description-list";
import { formatDate } from "@/components/ui/format-date";
import { StatusBadge } from "@/components/ui/status-badge";
import { type ServiceStatus, viewServiceStatus } from "@/lib/operations/view-service-status";

export const metadata: Metadata = { title: "État du service" };

export default async function ServiceStatusPage() {
  await connection();
  const status = await viewServiceStatus();
  return (
    <PageShell>
      <PageHeading
        title="État du service"
        lead={
          <>
            Constaté le <DateTime value={new Date()} />. Rechargez la page pour l’actualiser.
          </>
        }
      />
      <Summary {...status} />
      <div className="mt-8">
        <DescriptionList
          items={[
            { term: "Site", value: <StatusBadge tone="success">En service</StatusBadge> },
            { term: "Comptes, demandes et boîtes", value: <Accounts {...status} /> },
            { term: "Envoi des mails et des codes", value: <Emails {...status} /> },
          ]}
        />
      </div>
    </PageShell>
  );
}

function Summary({ isDatabaseUp, emailsDelayedSince }: ServiceStatus) {
  if (!isDatabaseUp) {
    return (
      <Alert kind="error" title="Le service est momentanément indisponible.">
        <p>La connexion et les demandes ne fonctionnent pas. Ce qui était enregistré n’est pas perdu.</p>
      </Alert>
    );
  }
  if (!emailsDelayedSince) return <Alert kind="success" title="Tout fonctionne normalement." />;
  return (
    <Alert kind="warning" title="Les mails ont du retard.">
      <p>Le plus ancien attend depuis le {formatDate(emailsDelayedSince)}. Aucun n’est perdu&nbsp;: tous partiront.</p>
    </Alert>
  );
}

function Accounts({ isDatabaseUp }: ServiceStatus) {
  return isDatabaseUp ? (
    <StatusBadge tone="success">En service</StatusBadge>
  ) : (
    <StatusBadge tone="danger">Indisponible</StatusBadge>
  );
}

function Emails({ isDatabaseUp, emailsDelayedSince }: ServiceStatus) {
  if (!isDatabaseUp) return <StatusBadge tone="neutral">Inconnu</StatusBadge>;
  if (emailsDelayedSince) return <StatusBadge tone="warning">En retard</StatusBadge>;
  return <StatusBadge tone="success">En service</StatusBadge>;
}
