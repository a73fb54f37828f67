import type { DomainError } from "@/lib/errors";
import { moment } from "@/lib/moment";
import type { RequestStatus } from "@/lib/requests/status";
import { decisionVerbs } from "@/lib/review/decisions/decision-words";
import type { OpenDecision } from "@/lib/review/decisions/shown-decision";
import { whoDid } from "@/lib/review/decisions/who-did";
import { RequestAlreadyDecided, RequestChanged } from "@/lib/review/errors";

export type DecidableRequest = {
  status: RequestStatus;
  version: number;
  submittedAt: Date | null;
  decidedAt: Date | null;
  withdrawnAt: Date | null;
  updatedAt: Date;
};

type Decider = { id: string; firstName: string; lastName: string };

/** The version of the request that the reviewer has read, and what has changed in it since, line by line. */
type Seen = { version: number; differences?: string[] };

/**
 * Why a request can't be decided now, or not as it was seen; `undefined` when it can. The same sentence is shown by
 * the page and by the decision that comes too late.
 */
export function decisionObstacle(
  request: DecidableRequest,
  decider: Decider | null,
  reviewer: { id: string },
  { version, differences }: Seen = request,
): DomainError | undefined {
  const { status } = request;
  if (status === "approved" || status === "refused") {
    return new RequestAlreadyDecided(decidedSentence(request, decider, reviewer, "déjà "));
  }
  if (status === "withdrawn") {
    return new RequestChanged(`Le demandeur a retiré cette demande${since(request.withdrawnAt)}.`);
  }
  if (status === "information_requested") {
    return new RequestChanged(
      `Des informations ont été demandées au demandeur${since(request.updatedAt)}\u00a0: la décision attend sa réponse.`,
    );
  }
  if (version !== request.version) {
    return new RequestChanged(
      `Le demandeur a complété cette demande${since(request.submittedAt)}, après que vous l’avez ouverte\u00a0: relisez-la avant de décider.`,
      differences,
    );
  }
  return undefined;
}

/** Why a request whose decision has not taken effect yet can't be decided again. */
export function openDecisionObstacle(
  decision: Pick<OpenDecision, "kind" | "decidedBy" | "decidedAt" | "secondsLeft">,
  reviewer: { id: string },
): DomainError {
  const { kind, decidedBy, decidedAt, secondsLeft } = decision;
  const decided = whoDid(decidedBy, reviewer, `déjà ${decisionVerbs[kind]}`, decidedAt);
  return new RequestAlreadyDecided(`${decided}\u00a0: ${whenItTakesEffect(secondsLeft)}.`);
}

function whenItTakesEffect(secondsLeft: number | null): string {
  if (secondsLeft === null) return "un collègue doit encore confirmer cette décision";
  if (secondsLeft === 0) return "cette décision prend effet dans un instant";
  return `cette décision prend effet dans ${secondsLeft}\u00a0seconde${secondsLeft > 1 ? "s" : ""}`;
}

/** Who decided a request, how and when, as a French sentence; `undefined` when nobody has. */
export function decisionOutcome(
  request: DecidableRequest,
  decider: Decider | null,
  reviewer: { id: string },
): string | undefined {
  return request.decidedAt ? decidedSentence(request, decider, reviewer) : undefined;
}

function decidedSentence(
  { status, decidedAt }: DecidableRequest,
  decider: Decider | null,
  reviewer: { id: string },
  already = "",
): string {
  const verb = decisionVerbs[status === "approved" ? "approve" : "refuse"];
  return `${whoDid(decider, reviewer, already + verb, decidedAt)}.`;
}

function since(date: Date | null): string {
  return date ? ` le ${moment(date)}` : "";
}
