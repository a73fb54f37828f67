import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { RepliesSearch } from "@/components/replies/replies-search";
import { RepliesTable } from "@/components/replies/replies-table";
import { InstructionNav } from "@/components/review/instruction-nav";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { requireContext } from "@/lib/context";
import { orNotFound } from "@/lib/or-not-found";
import { listReplies } from "@/lib/replies/list-replies";
import { replyFiltersSchema } from "@/lib/replies/schema";

export const metadata: Metadata = { title: "Réponses types" };

export default async function RepliesPage({ searchParams }: PageProps<"/instruction/reponses">) {
  const context = await requireContext();
  const query = await searchParams;
  const found = await orNotFound(async () => {
    const filters = replyFiltersSchema.parse(query);
    return { filters, ...(await listReplies(context, filters)) };
  });
  const { filters, region, regions, replies, archived } = found;
  return (
    <PageShell actor={context.actor} width="wide" section="instruction">
      <InstructionNav current="/instruction/reponses" />
      <PageHeading
        title="Réponses types"
        eyebrow={region.name}
        lead="Les textes que votre région propose pour demander un complément ou refuser. Chaque modification est une nouvelle version."
        actions={
          <ButtonLink href={`/instruction/reponses/nouvelle?region=${region.code}`}>Écrire une réponse</ButtonLink>
        }
      />
      <div className="grid gap-6">
        <RepliesSearch q={filters.q} usage={filters.usage} region={region.code} regions={regions} />
        {replies.length > 0 ? (
          <RepliesTable caption="Réponses en service" regionCode={region.code} replies={replies} />
        ) : (
          <EmptyState title="Aucune réponse en service ne correspond" icon="search">
            <p>Essayez un autre mot, ou écrivez une nouvelle réponse.</p>
          </EmptyState>
        )}
        {archived.length > 0 && (
          <RepliesTable
            caption="Réponses archivées, qui ne sont plus proposées"
            regionCode={region.code}
            replies={archived}
          />
        )}
      </div>
    </PageShell>
  );
}
