import type { env } from "@/lib/env";
import { demoTransport } from "@/lib/mail/demo-transport";
import { resendTransport } from "@/lib/mail/resend-transport";
import { smtpTransport } from "@/lib/mail/smtp-transport";
import type { EmailTransport } from "@/lib/mail/transport";

type Settings = Pick<ReturnType<typeof env>, "RESEND_API_KEY" | "SMTP_URL" | "BALORG_DEMO">;

/** Resend, else SMTP, else the demo store of a demo; throws when nothing is set, for no mail may vanish silently. */
export function chooseTransport({ RESEND_API_KEY, SMTP_URL, BALORG_DEMO }: Settings): EmailTransport {
  if (RESEND_API_KEY) return resendTransport(RESEND_API_KEY);
  if (SMTP_URL) return smtpTransport(SMTP_URL);
  if (BALORG_DEMO) return demoTransport;
  throw new Error("No way to send mail: set RESEND_API_KEY or SMTP_URL (or BALORG_DEMO=1, which sends nothing).");
}
