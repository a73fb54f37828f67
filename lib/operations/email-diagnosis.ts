import { delayedSince } from "@/lib/operations/email-delay";

export type EmailHealth = {
  queued: number;
  failed: number;
  delayed: number;
  oldestQueuedAt: Date | null;
  lastError: string | null;
};

export type EmailDiagnosis = "all_sent" | "sending" | "server_refuses" | "nothing_sends";

/**
 * What the state of the queue comes down to: mails that were tried and wait again tell of the mail server, mails that wait
 * untried tell of the worker.
 */
export function diagnoseEmails({ queued, delayed, oldestQueuedAt }: EmailHealth, now = new Date()): EmailDiagnosis {
  if (queued === 0) return "all_sent";
  if (delayed > 0) return "server_refuses";
  return delayedSince(oldestQueuedAt, now) ? "nothing_sends" : "sending";
}
