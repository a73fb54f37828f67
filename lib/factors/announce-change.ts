import "server-only";
import type { Db } from "@/db/client";
import type { EmailProps } from "@/emails/registry";
import { browserLabel } from "@/lib/accounts/browser-label";
import type { Actor } from "@/lib/actor";
import { recordEvent } from "@/lib/audit";
import { queueEmail } from "@/lib/mail/queue-email";
import { siteUrl } from "@/lib/mail/site-url";

type Person = { id: string; email: string; firstName: string; lastName: string; regionCode: string };

type Change = {
  /** Who did it: the person, mostly. */
  context: { actor: Person | Actor; origin: string; userAgent: string };
  person: Person;
  action: `individual.${string}`;
  told: EmailProps<"factor-changed">["kind"];
  name?: string | undefined;
  detail?: Record<string, unknown>;
};

/** Writes a change of somebody’s factors in the journal, and tells them by mail. */
export async function announceChange(tx: Db, { context, person, action, told, name, detail }: Change): Promise<void> {
  const { id, email, regionCode } = person;
  const subject = { type: "individual", id, regionCode } as const;
  await recordEvent(tx, context, action, subject, { ...(name && { name }), ...detail });
  const facts = {
    kind: told,
    name: name ?? null,
    changedAt: new Date().toISOString(),
    browser: browserLabel(context.userAgent),
    securityUrl: siteUrl("/compte/securite"),
  };
  await queueEmail(tx, "factor-changed", email, facts, { regionCode, subjectId: id });
}
