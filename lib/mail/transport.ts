/** A mail as it leaves. `id` is the same at each attempt, so that a second delivery can be recognised. */
export type OutgoingEmail = {
  id: string;
  from: string;
  to: string;
  replyTo: string | null;
  subject: string;
  html: string;
  text: string;
};

/** What is kept of a delivery: the transport's own id and, in the demo, the mail itself. */
type Receipt = { transportMessageId: string | null; subject?: string; html?: string; text?: string };

/** Hands a mail over; throws when it did not take it. */
export type EmailTransport = (email: OutgoingEmail) => Promise<Receipt>;
