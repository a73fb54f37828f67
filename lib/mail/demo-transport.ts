import type { EmailTransport } from "@/lib/mail/transport";

/** Sends nothing: the mail is kept in the database and shown by the demo. */
export const demoTransport: EmailTransport = async ({ subject, html, text }) => ({
  transportMessageId: null,
  subject,
  html,
  text,
});
