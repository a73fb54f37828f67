import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { withOrigins } from "@/components/registers/with-origins";
import { CurrentState } from "@/components/requests/current-state";
import { OpenedMailbox } from "@/components/requests/opened-mailbox";
import { QuestionsAndAnswers } from "@/components/requests/questions-and-answers";
import { RequestHistory } from "@/components/requests/request-history";
import { ServiceCentre } from "@/components/requests/service-centre";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Link } from "@/components/ui/link";
import { StatusBadge } from "@/components/ui/status-badge";
import { Timeline } from "@/components/ui/timeline";
import { requireContext } from "@/lib/context";
import { orNotFound } from "@/lib/or-not-found";
import { readOrigins } from "@/lib/registers/fill/read-origins";
import { canWithdraw } from "@/lib/requests/policy";
import { requestIdSchema } from "@/lib/requests/request-id-schema";
import { requestSections } from "@/lib/requests/sections";
import { requestStatusLabels, requestStatusTones } from "@/lib/requests/status";
import { stepPath } from "@/lib/requests/steps";
import { requestTimeline } from "@/lib/requests/timeline";
import { viewRequest } from "@/lib/requests/view-request";
import { correctRequestAction } from "./actions";

export const metadata: Metadata = { title: "Suivi de la demande" };

export default async function RequestPage({ params }: PageProps<"/suivi/[demande]">) {
  const context = await requireContext();
  const view = await orNotFound(async () => viewRequest(context, requestIdSchema.parse((await params).demande)));
  const { request, region, mailbox } = view;
  if (request.status === "draft") redirect(stepPath(request.id, "summary"));
  const origins = await readOrigins(context.db, request.id);
  return (
    <PageShell actor={context.actor} section="suivi">
      <PageHeading
        back={<BackLink href="/suivi">Mes demandes</BackLink>}
        eyebrow={`Demande n° ${request.number} · ${region.name}`}
        title={request.companyName ?? request.description ?? "Demande de BAL ORG"}
        actions={
          <StatusBadge tone={requestStatusTones[request.status]}>{requestStatusLabels[request.status]}</StatusBadge>
        }
      />
      <div className="grid gap-6">
        <CurrentState view={view} correctAction={correctRequestAction.bind(null, request.id)} />
        {mailbox && <OpenedMailbox mailbox={mailbox} actor={context.actor} />}
        <Card title="Où en est la demande">
          <Timeline items={requestTimeline(request, mailbox)} />
        </Card>
        <QuestionsAndAnswers questions={view.questions} />
        <ServiceCentre region={region} />
        {requestSections(request, region.name).map(({ step, title, items }) => (
          <Card key={step}>
            <DescriptionList title={title} items={withOrigins(items, origins)} />
          </Card>
        ))}
        <RequestHistory lines={view.history} />
        {canWithdraw(context.actor, request) && (
          <p>
            <Link href={`/suivi/${request.id}/retirer`}>Retirer cette demande</Link>
          </p>
        )}
      </div>
    </PageShell>
  );
}
