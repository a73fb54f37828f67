import { fullName } from "@/lib/actor";
import type { DomainError } from "@/lib/errors";
import { moment } from "@/lib/moment";
import type { RequestStatus } from "@/lib/requests/status";
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

/**
 * Why a request can't be decided now, or not as it was seen; `undefined` when it can. The same sentence is shown by
 * the page and by the decision that comes too late.
 */
export function decisionObstacle(
  request: DecidableRequest,
  decider: Decider | null,
  reviewer: { id: string },
  seenVersion = request.version,
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
  if (seenVersion !== request.version) {
    return new RequestChanged(
      `Le demandeur a complété cette demande${since(request.submittedAt)}, après que vous l’avez ouverte\u00a0: relisez-la avant de décider.`,
    );
  }
  return undefined;
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
  const verb = status === "approved" ? "approuvé" : "refusé";
  const who = decider?.id === reviewer.id ? "Vous avez" : `${decider ? fullName(decider) : "Un instructeur"} a`;
  return `${who} ${already}${verb} cette demande${since(decidedAt)}.`;
}

function since(date: Date | null): string {
  return date ? ` le ${moment(date)}` : "";
}
