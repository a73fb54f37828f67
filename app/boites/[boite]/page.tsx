import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { StatusBadge } from "@/components/ui/status-badge";
import { requireContext } from "@/lib/context";
import { mailboxMetadata } from "@/lib/mailboxes/mailbox-metadata";
import { mailboxParamsSchema } from "@/lib/mailboxes/schema";
import { mailboxStatusLabels, mailboxStatusTones } from "@/lib/mailboxes/status";
import { orNotFound } from "@/lib/or-not-found";
import { viewSuccession } from "@/lib/succession/view-succession";
import { AddressCard } from "./address-card";
import { MyRole } from "./my-role";
import { Notices } from "./notices";
import { PeopleCard } from "./people-card";
import { PublicationCard } from "./publication-card";
import { ResponsableCard } from "./responsable-card";
import { StructureCard } from "./structure-card";

type Props = PageProps<"/boites/[boite]">;

export const generateMetadata = ({ params }: Props) => mailboxMetadata("Accueil", params);

export default async function MailboxPage({ params, searchParams }: Props) {
  const context = await requireContext();
  const view = await orNotFound(async () => viewSuccession(context, mailboxParamsSchema.parse(await params)));
  const { mailbox, shown, access } = view;
  const { fait } = await searchParams;
  return (
    <PageShell actor={context.actor} box={shown} width="wide">
      <PageHeading
        title="Accueil de la boîte"
        actions={
          <StatusBadge tone={mailboxStatusTones[mailbox.status]}>
            Boîte {mailboxStatusLabels[mailbox.status].toLowerCase()}
          </StatusBadge>
        }
      />
      <Notices view={view} isAccepted={fait === "responsable"} isEntered={fait === "acceptation"} />
      <div className="grid gap-6 lg:grid-cols-2">
        <div className="grid content-start gap-6">
          <AddressCard address={view.address} mailbox={mailbox} regionName={view.regionName} />
          <MyRole access={access} mailboxId={mailbox.id} endsAt={view.endsAt} />
          <PeopleCard members={view.members} access={access} mailboxId={mailbox.id} />
        </div>
        <div className="grid content-start gap-6">
          <PublicationCard publication={view.publication} status={mailbox.status} serviceCentre={view.serviceCentre} />
          <StructureCard mailbox={mailbox} />
          <ResponsableCard mailbox={mailbox} />
        </div>
      </div>
    </PageShell>
  );
}
