import type { Metadata } from "next";
import { Field } from "@/components/forms/field";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { Button } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { DateTime } from "@/components/ui/date-time";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { MailAddress } from "@/components/ui/mail-address";
import { visitorContext } from "@/lib/context";
import { listKeptEmails } from "@/lib/operations/list-kept-emails";
import { demoEmailsSchema } from "@/lib/operations/schema";
import { orNotFound } from "@/lib/or-not-found";

export const metadata: Metadata = { title: "Mails de la démonstration" };

export default async function DemoEmailsPage({ searchParams }: PageProps<"/demo/courriels">) {
  const [{ actor }, query] = await Promise.all([visitorContext(), searchParams]);
  const { destinataire: recipient } = demoEmailsSchema.parse(query);
  const emails = await orNotFound(() => listKeptEmails({ recipient }));
  return (
    <PageShell actor={actor} width="wide">
      <PageHeading
        title="Mails de la démonstration"
        lead="Aucun mail ne part d’une démonstration : ils arrivent ici. Rechargez la page pour voir les nouveaux."
      />
      <search>
        <form className="mb-6 flex flex-wrap items-end gap-3">
          <Field name="destinataire" label="Destinataire" type="email" defaultValue={recipient} width="medium" />
          <Button type="submit" variant="secondary">
            Filtrer
          </Button>
        </form>
      </search>
      <DataTable
        caption="Les cent derniers mails"
        captionHidden
        rows={emails}
        rowKey={({ id }) => id}
        empty={<EmptyState title="Aucun mail pour le moment." icon="mail" />}
        columns={[
          {
            key: "subject",
            header: "Objet",
            rowHeader: true,
            cell: ({ id, subject }) => <Link href={`/demo/courriels/${id}`}>{subject || "Sans objet"}</Link>,
          },
          { key: "recipient", header: "Destinataire", cell: (email) => <MailAddress value={email.recipient} /> },
          { key: "createdAt", header: "Date", cell: ({ createdAt }) => <DateTime value={createdAt} format="short" /> },
        ]}
      />
    </PageShell>
  );
}
