import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { CopyButton } from "@/components/ui/copy-button";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { MailAddress } from "@/components/ui/mail-address";
import { visitorContext } from "@/lib/context";
import { listDemoCodes } from "@/lib/factors/list-demo-codes";
import { orNotFound } from "@/lib/or-not-found";

export const metadata: Metadata = { title: "Codes de la démonstration" };

export default async function DemoCodesPage() {
  const { actor } = await visitorContext();
  const codes = await orNotFound(listDemoCodes);
  return (
    <PageShell actor={actor} width="wide">
      <PageHeading
        title="Codes de la démonstration"
        lead="Ce que l’application de codes des comptes de démonstration affiche en ce moment. Un code ne sert qu’une fois : rechargez la page pour voir le suivant."
      />
      <DataTable
        caption="Les codes du moment"
        captionHidden
        rows={codes}
        rowKey={({ email }) => email}
        empty={<EmptyState title="Aucun compte de démonstration n’a d’application de codes." icon="person" />}
        columns={[
          { key: "name", header: "Compte", rowHeader: true, cell: ({ name }) => name },
          { key: "email", header: "Adresse mail", cell: ({ email }) => <MailAddress value={email} /> },
          {
            key: "code",
            header: "Code",
            cell: ({ code }) => (
              <div className="flex flex-wrap items-center gap-3">
                <strong>{code}</strong>
                <CopyButton value={code} />
              </div>
            ),
          },
          { key: "seconds", header: "Encore affiché", cell: ({ seconds }) => `${seconds}\u00a0s` },
        ]}
      />
    </PageShell>
  );
}
