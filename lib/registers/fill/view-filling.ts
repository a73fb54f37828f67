import "server-only";
import { findRequest } from "@/db/queries/requests";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { comparePick } from "@/lib/registers/fill/compare-pick";
import { findReading } from "@/lib/registers/fill/find-reading";
import type { RequestPart } from "@/lib/registers/fill/request-part";
import { canEditDraft } from "@/lib/requests/policy";

/**
 * What filling a part of a draft in would replace, to be asked first; `undefined` for a number that the register does not
 * have. Throws `NotFound` for what is no draft of this person.
 */
export async function viewFilling(
  { db, actor }: Pick<Context, "db" | "actor">,
  { requestId, part, identifier }: { requestId: string; part: RequestPart; identifier: unknown },
) {
  const found = await findRequest(db, requestId);
  if (!found || !canEditDraft(actor, found.request)) throw new NotFound();
  const reading = typeof identifier === "string" && (await findReading(db, part, identifier));
  if (!reading) return undefined;
  const { replacements } = await comparePick(db, found.request, part, reading.values);
  return { reading, replacements };
}
