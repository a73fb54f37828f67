import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { InstructionNav } from "@/components/review/instruction-nav";
import { NewRequests } from "@/components/review/queue/new-requests";
import { QueryChips } from "@/components/review/queue/query-chips";
import { QueryProblems } from "@/components/review/queue/query-problems";
import { QueueList } from "@/components/review/queue/queue-list";
import { QueueSearch } from "@/components/review/queue/queue-search";
import { QueueTabs } from "@/components/review/queue/queue-tabs";
import { SavedViews } from "@/components/review/queue/saved-views";
import { Shortcuts } from "@/components/review/shortcuts/shortcuts";
import { fullName } from "@/lib/actor";
import { requireContext } from "@/lib/context";
import { orNotFound } from "@/lib/or-not-found";
import { mostNew } from "@/lib/review/queue/count-new-requests";
import { chipsOf } from "@/lib/review/queue/query/chips";
import { stateOf } from "@/lib/review/queue/query/query-order";
import { queueCaption } from "@/lib/review/queue/queue-caption";
import { queuePlaceSchema } from "@/lib/review/queue/queue-place";
import { viewQueue } from "@/lib/review/queue/view-queue";
import { mostInView } from "@/lib/review/queue/views/list-saved-views";

export const metadata: Metadata = { title: "Demandes à instruire" };

export default async function QueuePage({ searchParams }: PageProps<"/instruction">) {
  const context = await requireContext();
  const place = queuePlaceSchema.parse(await searchParams);
  const found = await orNotFound(() => viewQueue(context, place));
  const { terms, counts, mostCounted, regions, reviewers } = found;
  const { q } = place;
  const state = stateOf(terms);
  const vocabulary = { regions: regions.map(({ name }) => name), people: reviewers.map(fullName) };
  return (
    <PageShell actor={context.actor} width="wide" section="instruction">
      <InstructionNav current="/instruction" />
      <PageHeading title="Demandes à instruire" eyebrow={regions.map(({ name }) => name).join(", ")} />
      <div className="grid gap-5">
        <QueueSearch q={q} vocabulary={vocabulary} />
        <QueryProblems problems={found.problems} />
        <QueryChips chips={chipsOf(terms)} />
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 print:hidden">
          <QueueTabs current={state} terms={terms} counts={counts} mostCounted={mostCounted} />
          <SavedViews views={found.views} q={q} mostCounted={mostInView} />
        </div>
        {!counts && <p className="hint">Plus de {mostCounted} demandes correspondent&nbsp;: ajoutez un filtre.</p>}
        <NewRequests q={q} seenAt={found.seenAt.toISOString()} mostCounted={mostNew} />
        <QueueList {...found} caption={queueCaption(state, found.sort)} q={q} actorId={context.actor.id} />
        <Shortcuts place="queue" />
      </div>
    </PageShell>
  );
}
