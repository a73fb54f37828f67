import "server-only";
import type { Db } from "@/db/client";
import { DomainError } from "@/lib/errors";
import type { Author } from "@/lib/journal/author";
import { recordRefusal } from "@/lib/journal/record-refusal";
import type { AuditSubject } from "@/lib/journal/subject";

/**
 * What `attempt` does with a failure of this act: the journal says who was refused what, or met an error. A value to be
 * typed again is neither.
 */
export function journalled(
  context: Author & { db: Db },
  action: `${string}.${string}`,
  subject: AuditSubject,
): (error: unknown, reference: string | undefined) => Promise<void> {
  return async (error, reference) => {
    if (!(error instanceof DomainError)) {
      await recordRefusal(context, action, subject, "Error", { result: "failed", reference });
    } else if (!error.field) await recordRefusal(context, action, subject, error.name);
  };
}
