import { RequestHistory } from "@/components/requests/request-history";
import { actionLabel } from "@/lib/journal/actions";

type Event = { id: number; at: Date; actorName: string; action: string };

const byContact = ["connection_enquiry.sent", "connection_enquiry.answered", "connection_enquiry.withdrawn"];

/** Everything that happened to an enquiry, and who did it, for the operator. */
export function EnquiryJournal({ events }: { events: Event[] }) {
  const lines = events.map(({ id, at, action, actorName }) => ({
    id,
    at,
    what: actionLabel(action),
    who: byContact.includes(action) ? "le contact" : actorName,
  }));
  return <RequestHistory lines={lines} />;
}
