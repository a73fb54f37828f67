import type { Metadata } from "next";
import { JournalView } from "@/components/journal/journal-view";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { InstructionNav } from "@/components/review/instruction-nav";
import { requireContext } from "@/lib/context";
import { journalFilterSchema } from "@/lib/journal/filter";
import { viewJournal } from "@/lib/journal/view-journal";
import { orNotFound } from "@/lib/or-not-found";
import { regionName } from "@/lib/territories/regions";

export const metadata: Metadata = { title: "Journal" };

const place = { of: "regions" } as const;

export default async function RegionsJournalPage({ searchParams }: PageProps<"/instruction/journal">) {
  const context = await requireContext();
  const filter = journalFilterSchema.parse(await searchParams);
  const { lines, next, unknown } = await orNotFound(() => viewJournal(context, place, filter));
  return (
    <PageShell actor={context.actor} width="wide" section="instruction">
      <InstructionNav current="/instruction/journal" />
      <PageHeading
        title="Journal"
        eyebrow={context.actor.reviewerRegions.map(regionName).join(", ")}
        lead="Ce qui est arrivé aux demandes et aux boîtes de vos régions, et qui l’a fait."
      />
      <JournalView place={place} filter={filter} lines={lines} next={next} unknown={unknown} />
    </PageShell>
  );
}
