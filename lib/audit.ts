import "server-only";
import type { Db } from "@/db/client";
import { insertAuditEvent } from "@/db/queries/audit-events";
import { fullName } from "@/lib/actor";

/** Who acts, for the journal: a person, or «system» for a job; `origin` is the network address. */
type Author = { actor?: { id: string; firstName: string; lastName: string } | undefined; origin?: string };

type AuditSubject = {
  type:
    | "individual"
    | "registration"
    | "request"
    | "mailbox"
    | "region"
    | "connection_enquiry"
    | "queued_email"
    | "register_copy";
  id: string;
  regionCode?: string;
};

/**
 * Writes one line of the journal, in the transaction of the change it tells of. `action` is `<subject>.<past
 * participle>`, for example `request.approved`; `detail` says why, and never holds health data or a secret.
 */
export async function recordEvent(
  tx: Db,
  { actor, origin }: Author,
  action: `${string}.${string}`,
  subject: AuditSubject,
  detail: Record<string, unknown> = {},
): Promise<void> {
  await insertAuditEvent(tx, {
    actorId: actor?.id ?? null,
    actorName: actor ? fullName(actor) : "Balorg",
    origin: origin ?? null,
    action,
    subjectType: subject.type,
    subjectId: subject.id,
    regionCode: subject.regionCode ?? null,
    detail,
  });
}
