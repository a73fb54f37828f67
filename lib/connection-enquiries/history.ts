type Event = { id: number; at: Date; action: string };

const byContact = "Vous";
const byOperator = "Équipe du service";

/** What the contact may read of the journal; anything else in it is the operator’s own business. */
const lines: Record<string, { what: string; who: string }> = {
  "connection_enquiry.sent": { what: "Demande envoyée", who: byContact },
  "connection_enquiry.taken": { what: "Demande prise en charge", who: byOperator },
  "connection_enquiry.question_asked": { what: "Complément demandé", who: byOperator },
  "connection_enquiry.answered": { what: "Réponse envoyée", who: byContact },
  "connection_enquiry.accepted": { what: "Demande acceptée", who: byOperator },
  "connection_enquiry.refused": { what: "Demande refusée", who: byOperator },
  "connection_enquiry.reopened": { what: "Demande rouverte", who: byOperator },
  "connection_enquiry.withdrawn": { what: "Demande retirée", who: byContact },
};

/** The journal of an enquiry written for its contact: who handles it stays unnamed. */
export function enquiryHistory(events: Event[]) {
  return events.flatMap(({ id, at, action }) => {
    const line = Object.hasOwn(lines, action) ? lines[action] : undefined;
    return line ? [{ id, at, ...line }] : [];
  });
}
