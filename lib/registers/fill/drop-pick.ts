import "server-only";
import { dropRegisterValues, readRegisterValues } from "@/db/queries/request-register-values";
import { lockRequest, updateDraft } from "@/db/queries/requests";
import type { Context } from "@/lib/context";
import type { RequestPart } from "@/lib/registers/fill/request-part";
import { isRequestField } from "@/lib/requests/fields";
import { assertApplicant } from "@/lib/requests/policy";

/**
 * Takes back what a register filled in: values that nobody touched are blank again, typed ones stay. Throws `NotFound` for
 * anybody else’s draft; does nothing to a request already sent.
 */
export async function dropPick(
  { db, actor }: Pick<Context, "db" | "actor">,
  { requestId, part }: { requestId: string; part: RequestPart },
): Promise<void> {
  await db.transaction(async (tx) => {
    const draft = assertApplicant(actor, await lockRequest(tx, requestId));
    const picked = (await readRegisterValues(tx, requestId))[part];
    if (draft.status !== "draft" || !picked) return;
    const untouched = Object.keys(picked.values)
      .filter(isRequestField)
      .filter((field) => draft[field] === picked.values[field]);
    await updateDraft(tx, requestId, Object.fromEntries(untouched.map((field) => [field, null])));
    await dropRegisterValues(tx, requestId, part);
  });
}
