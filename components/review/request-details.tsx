import type { ReactNode } from "react";
import { type Applicant, ApplicantFacts } from "@/components/review/applicant-facts";
import { type EarlierRequest, EarlierRequestsCard } from "@/components/review/earlier-requests-card";
import { type InformationAsked, InformationAskedList } from "@/components/review/information-asked";
import { LinkedRequests } from "@/components/review/linked-requests";
import { RequestContent } from "@/components/review/request-content";
import { type RequestEvent, RequestHistory } from "@/components/review/request-history";
import { type Responsable, ResponsableFacts } from "@/components/review/responsable-facts";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import type { RequestStatus } from "@/lib/requests/status";

type Content = Parameters<typeof RequestContent>[0];

type Props = {
  request: Content["request"] & { id: string };
  changes: Content["changes"];
  registers: Content["registers"];
  applicant: Applicant & { id: string };
  account: Responsable | undefined;
  asked: InformationAsked[];
  linked: { id: string; number: number; status: RequestStatus }[];
  earlier: EarlierRequest[];
  log: { events: RequestEvent[]; hasMore: boolean };
  canAllowAnother: boolean;
  /** The search of the queue that the request was opened from. */
  view: string | undefined;
  duplicates: ReactNode;
  notes: ReactNode;
};

/** All there is to read about a request once its checks do not settle it. */
export function RequestDetails({ request, applicant, account, asked, linked, earlier, log, ...rest }: Props) {
  return (
    <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,1fr)_25rem]">
      <div className="grid grid-cols-1 gap-6">
        {asked.length > 0 && (
          <Card title="Informations demandées">
            <InformationAskedList asked={asked} request={request} changes={rest.changes} />
          </Card>
        )}
        <Card title="Demande" className="grid grid-cols-1 gap-6">
          <RequestContent request={request} changes={rest.changes} registers={rest.registers} />
        </Card>
        <Card title="Personnes" className="grid grid-cols-1 gap-6">
          <ApplicantFacts applicant={applicant} />
          <ResponsableFacts account={account} isApplicant={account?.id === applicant.id} />
        </Card>
      </div>
      <aside aria-label="Autour de la demande" className="grid grid-cols-1 gap-6">
        {rest.notes}
        {rest.duplicates}
        <EarlierRequestsCard requests={earlier} />
        {linked.length > 0 && <LinkedRequests linked={linked} />}
        {rest.canAllowAnother && (
          <ButtonLink href={`/instruction/${request.id}/autoriser`} variant="secondary">
            Autoriser une autre demande pour cette structure
          </ButtonLink>
        )}
        <Card title="Historique">
          <RequestHistory events={log.events} />
          {log.hasMore && <a href={wholeHistory(rest.view)}>Tout l’historique</a>}
        </Card>
      </aside>
    </div>
  );
}

function wholeHistory(view: string | undefined): string {
  return `?${new URLSearchParams({ historique: "tout", ...(view && { vue: view }) })}`;
}
