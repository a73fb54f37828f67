import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { DataTable } from "@/components/ui/data-table";
import { DateTime } from "@/components/ui/date-time";
import { EmptyState } from "@/components/ui/empty-state";
import { MailAddress } from "@/components/ui/mail-address";
import { StatusBadge } from "@/components/ui/status-badge";
import { emailLabel } from "@/lib/operations/email-labels";
import type { UndeliveredEmail } from "@/lib/operations/view-email-delivery";
import { retryEmailAction } from "./actions";

export function EmailsTable({ emails }: { emails: UndeliveredEmail[] }) {
  return (
    <DataTable
      caption="Mails qui ne sont pas partis, du plus ancien au plus récent"
      rows={emails}
      rowKey={({ id }) => id}
      empty={<EmptyState title="Tous les mails sont partis." icon="mail" />}
      columns={[
        { key: "name", header: "Mail", rowHeader: true, cell: ({ name }) => emailLabel(name) },
        { key: "recipient", header: "Destinataire", cell: ({ recipient }) => <MailAddress value={recipient} /> },
        { key: "createdAt", header: "Créé", cell: ({ createdAt }) => <DateTime value={createdAt} format="age" /> },
        { key: "status", header: "État", cell: (email) => <Status email={email} /> },
        { key: "attempts", header: "Essais", align: "end", cell: ({ attempts }) => attempts },
        {
          key: "lastError",
          header: "Dernière erreur",
          cell: ({ lastError }) => (lastError ? <code className="text-sm wrap-anywhere">{lastError}</code> : "Aucune"),
        },
        { key: "action", header: "Action", cell: (email) => <Retry email={email} /> },
      ]}
    />
  );
}

function Status({ email }: { email: UndeliveredEmail }) {
  if (email.status === "failed") return <StatusBadge tone="danger">En échec</StatusBadge>;
  if (email.attempts > 0) return <StatusBadge tone="warning">Retardé</StatusBadge>;
  return <StatusBadge tone="info">En attente</StatusBadge>;
}

function Retry({ email }: { email: UndeliveredEmail }) {
  if (email.status !== "failed" && email.attempts === 0) return "Aucune";
  if (!email.isRetryable) return "Contenu périmé";
  return (
    <Form action={retryEmailAction.bind(null, email.id)} idPrefix={email.id}>
      <SubmitButton variant="secondary">Relancer</SubmitButton>
    </Form>
  );
}
