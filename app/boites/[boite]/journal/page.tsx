import { JournalView } from "@/components/journal/journal-view";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { requireContext } from "@/lib/context";
import { journalFilterSchema } from "@/lib/journal/filter";
import { viewJournal } from "@/lib/journal/view-journal";
import { mailboxMetadata } from "@/lib/mailboxes/mailbox-metadata";
import { mailboxParamsSchema } from "@/lib/mailboxes/schema";
import { orNotFound } from "@/lib/or-not-found";

type Props = PageProps<"/boites/[boite]/journal">;

export const generateMetadata = ({ params }: Props) => mailboxMetadata("Journal", params);

export default async function MailboxJournalPage({ params, searchParams }: Props) {
  const context = await requireContext();
  const filter = journalFilterSchema.parse(await searchParams);
  const { place, lines, next, unknown } = await orNotFound(async () => {
    const { mailboxId } = mailboxParamsSchema.parse(await params);
    const ofBox = { of: "mailbox", mailboxId } as const;
    return { place: ofBox, ...(await viewJournal(context, ofBox, filter)) };
  });
  return (
    <PageShell actor={context.actor} box={{ id: place.mailboxId }} width="wide">
      <PageHeading
        back={<BackLink href={`/boites/${place.mailboxId}`}>Accueil de la boîte</BackLink>}
        title="Journal de la boîte"
        lead="Qui a fait quoi dans cette boîte, et ce qui a été refusé. Personne ne peut y changer une ligne."
      />
      <JournalView place={place} filter={filter} lines={lines} next={next} unknown={unknown} />
    </PageShell>
  );
}
