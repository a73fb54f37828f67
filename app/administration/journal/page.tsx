import type { Metadata } from "next";
import { JournalView } from "@/components/journal/journal-view";
import { VerificationCard } from "@/components/journal/verification-card";
import { AdministrationNav } from "@/components/layout/administration-nav";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { requireContext } from "@/lib/context";
import { journalFilterSchema } from "@/lib/journal/filter";
import { viewJournal } from "@/lib/journal/view-journal";
import { orNotFound } from "@/lib/or-not-found";

export const metadata: Metadata = { title: "Journal" };

const place = { of: "all" } as const;

export default async function JournalPage({ searchParams }: PageProps<"/administration/journal">) {
  const context = await requireContext();
  const filter = journalFilterSchema.parse(await searchParams);
  const { verification, ...found } = await orNotFound(() => viewJournal(context, place, filter));
  return (
    <PageShell actor={context.actor} width="wide" section="administration">
      <AdministrationNav current="/administration/journal" />
      <PageHeading title="Journal" lead="Qui a fait quoi, quand, d’où, et ce qui a été refusé." />
      <div className="grid grid-cols-1 gap-5">
        <VerificationCard verification={verification} />
        <JournalView place={place} filter={filter} {...found} />
      </div>
    </PageShell>
  );
}
