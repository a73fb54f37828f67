import { type Publication, publicationExpectedAt, publicationStages } from "@/lib/mailboxes/publication";
import type { RequestStatus } from "@/lib/requests/status";

type Subject = {
  status: RequestStatus;
  firstSubmittedAt: Date | null;
  submittedAt: Date | null;
  decidedAt: Date | null;
  withdrawnAt: Date | null;
};

/** The BAL ORG that the request opened. */
export type OpenedMailbox = { address: string; createdAt: Date; publication: Publication | null };

export type Moment = { title: string; state: "done" | "current" | "next"; at: Date | null };

const ahead = (title: string): Moment => ({ title, state: "next", at: null });

/** The way of a request from its sending to a box that everybody can find, as far as it goes. */
export function requestTimeline(request: Subject, mailbox: OpenedMailbox | undefined): Moment[] {
  const { status, firstSubmittedAt } = request;
  if (!firstSubmittedAt) return [{ title: "Brouillon abandonné", state: "done", at: request.withdrawnAt }];
  const received: Moment = { title: "Demande reçue", state: "done", at: firstSubmittedAt };
  if (status === "withdrawn") return [received, { title: "Demande retirée", state: "done", at: request.withdrawnAt }];
  const examined: Moment = { title: "Demande examinée", state: "done", at: null };
  if (status === "refused") {
    return [received, examined, { title: "Demande refusée", state: "done", at: request.decidedAt }];
  }
  if (status === "approved") return [received, examined, ...opening(request.decidedAt, mailbox)];
  return [
    received,
    status === "submitted"
      ? { title: "En cours d’examen", state: "current", at: request.submittedAt }
      : { title: "En attente de votre réponse", state: "current", at: null },
    ahead("Demande validée"),
    ahead("Adresse MSSanté créée"),
    ahead("Publication dans l’annuaire Santé"),
    ahead("Boîte visible dans l’annuaire Santé"),
  ];
}

function opening(decidedAt: Date | null, mailbox: OpenedMailbox | undefined): Moment[] {
  const validated: Moment = { title: "Demande validée", state: "done", at: decidedAt };
  if (!mailbox) return [validated];
  const created: Moment = { title: "Adresse MSSanté créée", state: "done", at: mailbox.createdAt };
  return [validated, created, ...(mailbox.publication ? publicationStages(mailbox.publication) : [])];
}

/** When the service centre should have decided, by the delay that the region gives itself. */
export function decisionExpectedAt(submittedAt: Date, targetHours: number): Date {
  return new Date(submittedAt.getTime() + targetHours * 3_600_000);
}

/** When the box should be found in the directory; `undefined` when that is no question (any longer). */
export function visibilityExpectedAt(mailbox: OpenedMailbox | undefined): Date | undefined {
  return mailbox?.publication ? publicationExpectedAt(mailbox.publication) : undefined;
}
