import type { Metadata } from "next";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { Alert } from "@/components/ui/alert";
import { fullName } from "@/lib/actor";
import { requireContext } from "@/lib/context";
import { mailboxParamsSchema } from "@/lib/mailboxes/schema";
import { orNotFound } from "@/lib/or-not-found";
import { takeParkedForm } from "@/lib/parked-forms/take-parked-form";
import { viewSupervised } from "@/lib/succession/view-supervised";
import { proposeRescueAction } from "./actions";
import { RescueForm } from "./rescue-form";

export const metadata: Metadata = { title: "Désigner un nouveau responsable" };

export default async function RescuePage({ params }: PageProps<"/instruction/boites/[boite]/responsable">) {
  const context = await requireContext();
  const view = await orNotFound(async () => viewSupervised(context, mailboxParamsSchema.parse(await params)));
  const { mailbox, members, candidates, conflict, canPropose } = view;
  const responsable = members.find(({ role }) => role === "responsable");
  return (
    <PageShell actor={context.actor} section="instruction">
      <PageHeading
        back={<BackLink href={`/instruction/boites/${mailbox.id}`}>{mailbox.name}</BackLink>}
        title="Désigner un nouveau responsable"
        lead="Quand le responsable n’est plus là pour transmettre sa responsabilité."
      />
      {canPropose && responsable ? (
        <RescueForm
          action={proposeRescueAction.bind(null, mailbox.id)}
          initialState={await takeParkedForm(context)}
          candidates={candidates}
          responsableName={fullName(responsable)}
          mailboxId={mailbox.id}
        />
      ) : (
        <Alert
          kind="info"
          title={conflict ?? "Une proposition est déjà en cours pour cette boîte, ou elle est fermée."}
        />
      )}
    </PageShell>
  );
}
