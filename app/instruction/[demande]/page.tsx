import type { Metadata } from "next";
import { PageShell } from "@/components/layout/page-shell";
import { ApplicantFacts } from "@/components/review/applicant-facts";
import { ChecksCard } from "@/components/review/checks-card";
import { DecisionPanel } from "@/components/review/decision-panel";
import { DuplicatesCard } from "@/components/review/duplicates-card";
import { InformationAskedList } from "@/components/review/information-asked";
import { RequestAside } from "@/components/review/request-aside";
import { RequestContent } from "@/components/review/request-content";
import { RequestHeading } from "@/components/review/request-heading";
import { RequestHistory } from "@/components/review/request-history";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { requireContext } from "@/lib/context";
import { orNotFound } from "@/lib/or-not-found";
import { requestIdSchema } from "@/lib/requests/request-id-schema";
import { isLive } from "@/lib/requests/status";
import { viewRequest } from "@/lib/review/view-request";
import { checkAgainAction, likenAgainAction, tellApartAction } from "./actions";

export const metadata: Metadata = { title: "Instruire une demande" };

export default async function ReviewRequestPage({ params }: PageProps<"/instruction/[demande]">) {
  const context = await requireContext();
  const { demande } = await params;
  const found = await orNotFound(async () => viewRequest(context, requestIdSchema.parse(demande)));
  const { request, region, applicant, obstacle, conflict, next } = found;
  const canAct = conflict === undefined;
  return (
    <PageShell actor={context.actor} width="wide" section="instruction">
      <RequestHeading request={request} applicant={applicant} region={region} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid gap-6">
          <DecisionPanel
            request={request}
            outcome={found.outcome}
            obstacle={obstacle}
            conflict={conflict}
            mailbox={found.mailbox}
          />
          {canAct && request.status === "information_requested" && (
            <div className="actions">
              <ButtonLink href={`/instruction/${request.id}/reprendre`} variant="secondary">
                Reprendre l’examen
              </ButtonLink>
            </div>
          )}
          <ChecksCard
            {...found.checks}
            checkAgain={canAct && isLive(request.status) ? checkAgainAction.bind(null, request.id) : undefined}
          />
          <DuplicatesCard
            duplicates={found.duplicates}
            tellApart={canAct ? tellApartAction.bind(null, request.id) : undefined}
            likenAgain={canAct ? likenAgainAction.bind(null, request.id) : undefined}
          />
          {found.asked.length > 0 && (
            <Card title="Informations demandées">
              <InformationAskedList asked={found.asked} />
            </Card>
          )}
          <Card title="Demande" className="grid gap-6">
            <RequestContent request={request} changes={found.changes} origins={found.origins} />
            <ApplicantFacts applicant={applicant} />
          </Card>
        </div>
        <aside aria-label="Autour de la demande" className="grid gap-6">
          {next && <Link href={`/instruction/${next.id}`}>Demande suivante à traiter&nbsp;: {next.companyName}</Link>}
          <RequestAside proposal={isLive(request.status) ? found.proposal : undefined} linked={found.linked} />
          {canAct && found.canAllowAnother && (
            <ButtonLink href={`/instruction/${request.id}/autoriser`} variant="secondary">
              Autoriser une autre demande pour cette structure
            </ButtonLink>
          )}
          <Card title="Historique">
            <RequestHistory events={found.events} />
          </Card>
        </aside>
      </div>
    </PageShell>
  );
}
