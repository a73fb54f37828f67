import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { InstructionNav } from "@/components/review/instruction-nav";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { requireContext } from "@/lib/context";
import { orNotFound } from "@/lib/or-not-found";
import { listSupervised } from "@/lib/succession/list-supervised";
import { supervisionSchema } from "@/lib/succession/schema";
import { BoxesSearch } from "./boxes-search";
import { BoxesTable } from "./boxes-table";

export const metadata: Metadata = { title: "Boîtes" };

export default async function BoxesPage({ searchParams }: PageProps<"/instruction/boites">) {
  const context = await requireContext();
  const filters = supervisionSchema.parse(await searchParams);
  const { mailboxes, total, page, pageCount } = await orNotFound(() => listSupervised(context, filters));
  const { q, retard } = filters;
  return (
    <PageShell actor={context.actor} width="wide" section="instruction">
      <InstructionNav current="/instruction/boites" />
      <PageHeading
        title="Boîtes"
        lead="Les BAL ORG de vos régions, leurs membres, et ce qu’il faut faire quand un responsable n’est plus là."
      />
      <div className="grid gap-6">
        <BoxesSearch q={q} isLate={retard !== undefined} />
        {total === 0 ? (
          <EmptyState title="Aucune boîte ne correspond" icon="search">
            <p>Essayez un autre nom, une partie de l’adresse MSSanté, ou le numéro FINESS.</p>
          </EmptyState>
        ) : (
          <BoxesTable mailboxes={mailboxes} total={total} />
        )}
        <Pagination
          page={page}
          pageCount={pageCount}
          href={(to) =>
            `/instruction/boites?${new URLSearchParams({ q, ...(retard && { retard }), page: String(to) })}`
          }
        />
      </div>
    </PageShell>
  );
}
