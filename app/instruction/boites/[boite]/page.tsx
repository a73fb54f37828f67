import type { Metadata } from "next";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { StatusBadge } from "@/components/ui/status-badge";
import { Timeline } from "@/components/ui/timeline";
import { requireContext } from "@/lib/context";
import { describePeopleEvent } from "@/lib/mailboxes/describe-people-event";
import { mailboxParamsSchema } from "@/lib/mailboxes/schema";
import { mailboxStatusLabels, mailboxStatusTones } from "@/lib/mailboxes/status";
import { orNotFound } from "@/lib/or-not-found";
import { takeParkedForm } from "@/lib/parked-forms/take-parked-form";
import { viewSupervised } from "@/lib/succession/view-supervised";
import { BoxFacts } from "./box-facts";
import { BoxMembers } from "./box-members";
import { HandoverCard } from "./handover-card";

export const metadata: Metadata = { title: "Une boîte de la région" };

const outcomes: Record<string, string> = {
  proposition:
    "La proposition est enregistrée. Les membres et le responsable sont prévenus par mail. Un collègue doit confirmer.",
  confirmation: "La proposition est confirmée.",
  refus: "La proposition n’est pas confirmée. Votre collègue et les membres sont prévenus par mail.",
  annulation: "La proposition est annulée. Les membres sont prévenus par mail.",
};

export default async function BoxPage({ params, searchParams }: PageProps<"/instruction/boites/[boite]">) {
  const context = await requireContext();
  const view = await orNotFound(async () => viewSupervised(context, mailboxParamsSchema.parse(await params)));
  const { mailbox, members, events, conflict, canPropose } = view;
  const { fait } = await searchParams;
  const outcome = typeof fait === "string" && Object.hasOwn(outcomes, fait) ? outcomes[fait] : undefined;
  return (
    <PageShell actor={context.actor} width="wide" section="instruction">
      <PageHeading
        back={<BackLink href="/instruction/boites">Boîtes</BackLink>}
        title={mailbox.name}
        eyebrow={mailbox.regionName}
        actions={
          <StatusBadge tone={mailboxStatusTones[mailbox.status]}>
            Boîte {mailboxStatusLabels[mailbox.status].toLowerCase()}
          </StatusBadge>
        }
      />
      <div className="grid gap-6">
        {outcome && (
          <Alert kind="success" live>
            {outcome}
          </Alert>
        )}
        {conflict && <Alert kind="info" title={conflict} />}
        <HandoverCard view={view} initialState={await takeParkedForm(context)} />
        {canPropose && (
          <div className="actions">
            <ButtonLink href={`/instruction/boites/${mailbox.id}/responsable`} variant="secondary">
              Désigner un nouveau responsable
            </ButtonLink>
          </div>
        )}
        <BoxMembers members={members} />
        <div className="grid gap-6 lg:grid-cols-2">
          <BoxFacts view={view} />
          <Card title="Historique des personnes" className="self-start">
            {events.length === 0 ? (
              <p>Aucun changement depuis l’ouverture de la boîte.</p>
            ) : (
              <Timeline
                items={events.map(({ at, action, detail, actorName }) => ({
                  title: describePeopleEvent(action, detail),
                  state: "done",
                  at,
                  children: <p className="hint">{actorName}</p>,
                }))}
              />
            )}
          </Card>
        </div>
      </div>
    </PageShell>
  );
}
