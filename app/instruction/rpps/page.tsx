import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { InstructionNav } from "@/components/review/instruction-nav";
import { Alert } from "@/components/ui/alert";
import { DataTable } from "@/components/ui/data-table";
import { DateTime } from "@/components/ui/date-time";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { fullName } from "@/lib/actor";
import { requireContext } from "@/lib/context";
import { formatRpps } from "@/lib/identifiers/rpps";
import { listRppsClaims } from "@/lib/my-account/list-rpps-claims";
import { orNotFound } from "@/lib/or-not-found";

export const metadata: Metadata = { title: "Numéros RPPS à vérifier" };

const done: Record<string, string> = {
  accepted: "Le numéro est accepté. La personne est prévenue par mail, et son compte devient personnel (BAL PER).",
  refused: "Le numéro est refusé. La personne est prévenue par mail, avec votre explication.",
};

export default async function RppsClaimsPage({ searchParams }: PageProps<"/instruction/rpps">) {
  const context = await requireContext();
  const [claims, { fait }] = await Promise.all([orNotFound(() => listRppsClaims(context)), searchParams]);
  const notice = typeof fait === "string" && Object.hasOwn(done, fait) ? done[fait] : undefined;
  return (
    <PageShell actor={context.actor} width="wide" section="instruction">
      <InstructionNav current="/instruction/rpps" />
      <PageHeading
        title="Numéros RPPS à vérifier"
        lead="Des personnes inscrites sans numéro RPPS déclarent en avoir obtenu un. Vérifiez qu’il est bien à elles avant de leur ouvrir une boîte personnelle."
      />
      <div className="grid gap-6">
        {notice && (
          <Alert kind="success" live>
            <p>{notice}</p>
          </Alert>
        )}
        <DataTable
          caption="Numéros déclarés, du plus ancien au plus récent"
          rows={claims}
          rowKey={({ id }) => id}
          empty={
            <EmptyState title="Aucun numéro à vérifier" icon="check">
              <p>Un mail arrive au centre de services quand quelqu’un en déclare un.</p>
            </EmptyState>
          }
          columns={[
            {
              key: "person",
              header: "Personne",
              rowHeader: true,
              cell: (claim) => <Link href={`/instruction/rpps/${claim.id}`}>{fullName(claim)}</Link>,
            },
            { key: "rpps", header: "Numéro", cell: ({ rpps }) => formatRpps(rpps) },
            { key: "finding", header: "À la déclaration", cell: ({ finding }) => finding },
            { key: "since", header: "Depuis", cell: ({ createdAt }) => <DateTime value={createdAt} format="age" /> },
            { key: "region", header: "Région", cell: ({ regionName }) => regionName },
          ]}
        />
      </div>
    </PageShell>
  );
}
