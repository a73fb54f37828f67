import { Resend } from "resend";
import type { EmailTransport } from "@/lib/mail/transport";

const timeout = 30_000;

/** Sends through Resend, which refuses to send twice under one idempotency key (kept for 24 hours). */
export function resendTransport(apiKey: string): EmailTransport {
  const resend = new Resend(apiKey);
  return async ({ id, from, to, replyTo, subject, html, text }) => {
    const { data, error } = await resend.emails.send(
      {
        from,
        to: [to],
        subject,
        html,
        text,
        headers: { "Auto-Submitted": "auto-generated" },
        ...(replyTo ? { replyTo } : {}),
      },
      { idempotencyKey: id, signal: AbortSignal.timeout(timeout) },
    );
    if (error) throw new Error(`${error.name} ${error.statusCode ?? ""} ${error.message}`);
    return { transportMessageId: data.id };
  };
}
