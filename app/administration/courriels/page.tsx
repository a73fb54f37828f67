import type { Metadata } from "next";
import { AdministrationNav } from "@/components/layout/administration-nav";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { Alert } from "@/components/ui/alert";
import { Pagination } from "@/components/ui/pagination";
import { requireContext } from "@/lib/context";
import { emailPageSchema } from "@/lib/operations/schema";
import { viewEmailDelivery } from "@/lib/operations/view-email-delivery";
import { orNotFound } from "@/lib/or-not-found";
import { DeliveryHealth } from "./delivery-health";
import { EmailsTable } from "./emails-table";

export const metadata: Metadata = { title: "Envoi des mails" };

export default async function EmailDeliveryPage({ searchParams }: PageProps<"/administration/courriels">) {
  const context = await requireContext();
  const query = await searchParams;
  const { health, emails, page, pageCount } = await orNotFound(() =>
    viewEmailDelivery(context, emailPageSchema.parse(query)),
  );
  return (
    <PageShell actor={context.actor} width="wide" section="administration">
      <AdministrationNav current="/administration/courriels" />
      <PageHeading title="Envoi des mails" lead="Ce qui attend de partir, et ce qui n’a pas pu partir." />
      <div className="grid gap-6">
        {query.fait === "relance" && (
          <Alert kind="success" live>
            Le mail est remis en file&nbsp;: il part dès que possible.
          </Alert>
        )}
        <DeliveryHealth health={health} />
        <EmailsTable emails={emails} />
        <Pagination page={page} pageCount={pageCount} href={(to) => `/administration/courriels?page=${to}`} />
      </div>
    </PageShell>
  );
}
