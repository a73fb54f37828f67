type Event = { id: number; at: Date; actorId: string | null; action: string };

/** What the applicant may read of the journal; anything else in it is the service centre’s own business. */
const labels: Record<string, string> = {
  "request.started": "Brouillon commencé",
  "request.correction_started": "Correction commencée",
  "request.submitted": "Demande envoyée",
  "request.information_requested": "Informations demandées",
  "request.review_resumed": "Examen repris sans attendre de réponse",
  "request.completed": "Réponse envoyée",
  "request.approved": "Demande validée",
  "request.refused": "Demande refusée",
  "request.withdrawn": "Demande retirée",
  "request.abandoned": "Brouillon abandonné",
};

export type HistoryLine = { id: number; at: Date; what: string; who: string };

/** The journal of a request written for its applicant: who reviews stays unnamed. */
export function requestHistory(events: Event[], applicantId: string): HistoryLine[] {
  return events.flatMap(({ id, at, actorId, action }) => {
    const what = Object.hasOwn(labels, action) ? labels[action] : undefined;
    return what ? [{ id, at, what, who: actorId === applicantId ? "Vous" : "Centre de services" }] : [];
  });
}
