import type { Metadata } from "next";
import { EnquiriesTable } from "@/components/connection-enquiries/enquiries-table";
import { EnquiryFilters } from "@/components/connection-enquiries/enquiry-filters";
import { AdministrationNav } from "@/components/layout/administration-nav";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { Pagination } from "@/components/ui/pagination";
import { listEnquiries } from "@/lib/connection-enquiries/list-enquiries";
import { enquiryFilterSchema } from "@/lib/connection-enquiries/operator-schemas";
import { requireContext } from "@/lib/context";
import { orNotFound } from "@/lib/or-not-found";

export const metadata: Metadata = { title: "Raccordements" };

export default async function EnquiriesPage({ searchParams }: PageProps<"/administration/raccordements">) {
  const context = await requireContext();
  const query = enquiryFilterSchema.parse(await searchParams);
  const { enquiries, total, regions, pageCount } = await orNotFound(() => listEnquiries(context, query));
  const { etat, region, q } = query;
  return (
    <PageShell actor={context.actor} width="wide" section="administration">
      <AdministrationNav current="/administration/raccordements" />
      <PageHeading
        title="Raccordements"
        lead="Les structures qui demandent à déployer le service, la plus ancienne d’abord."
      />
      <div className="grid gap-6">
        <EnquiryFilters query={query} regions={regions} />
        <EnquiriesTable enquiries={enquiries} total={total} />
        <Pagination
          page={query.page}
          pageCount={pageCount}
          href={(page) =>
            `/administration/raccordements?${new URLSearchParams({ etat, region, q, page: String(page) })}`
          }
        />
      </div>
    </PageShell>
  );
}
