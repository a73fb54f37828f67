import "server-only";
import { z } from "zod";
import type { Db } from "@/db/client";
import { violates } from "@/db/errors";
import { findPscIdentity } from "@/db/queries/psc-identities";
import { lockRequest, type RequestRow } from "@/db/queries/requests";
import type { Context } from "@/lib/context";
import { UnknownActivity } from "@/lib/psc/errors";
import { valuesOfActivity, valuesOfPerson } from "@/lib/psc/values-of-activity";
import { findReading } from "@/lib/registers/fill/find-reading";
import type { RegisterValues } from "@/lib/registers/fill/register-values";
import type { RequestPart } from "@/lib/registers/fill/request-part";
import { writePart } from "@/lib/registers/fill/write-part";
import { RegionHasAnotherDraft } from "@/lib/requests/errors";
import { assertApplicant } from "@/lib/requests/policy";
import { requestIdSchema } from "@/lib/requests/request-id-schema";

export const fillFromActivitySchema = z.object({
  requestId: requestIdSchema,
  identifier: z
    .string({ error: "Choisissez dans la liste." })
    .regex(/^\d{1,3}$/, "Choisissez dans la liste.")
    .transform(Number),
});

/**
 * Fills the structure and the responsable of a draft in from a place where Pro Santé Connect says that the applicant works:
 * as the registers describe both when they know them, else as it does. What was typed stays. Throws `NotFound` for anybody
 * else's draft, `UnknownActivity`, `RegionHasAnotherDraft`.
 */
export async function fillFromActivity(
  { db, actor }: Pick<Context, "db" | "actor">,
  { requestId, identifier }: z.output<typeof fillFromActivitySchema>,
): Promise<{ isDraft: boolean }> {
  const claims = (await findPscIdentity(db, actor.id))?.claims;
  const activity = claims?.activities[identifier];
  if (!claims || !activity) throw new UnknownActivity();
  try {
    return await db.transaction(async (tx) => {
      const draft = assertApplicant(actor, await lockRequest(tx, requestId));
      if (draft.status !== "draft") return { isDraft: false };
      await fill(tx, draft, "structure", activity.finess, valuesOfActivity(activity));
      await fill(tx, draft, "responsable", claims.rpps, valuesOfPerson(claims, activity));
      return { isDraft: true };
    });
  } catch (error) {
    if (violates(error, "requests_one_draft_per_applicant")) throw new RegionHasAnotherDraft();
    throw error;
  }
}

async function fill(
  tx: Db,
  draft: RequestRow,
  part: RequestPart,
  number: string | undefined,
  told: RegisterValues,
): Promise<void> {
  const reading = number ? await findReading(tx, part, number) : undefined;
  await writePart(tx, draft, { part, values: reading?.values ?? told, reading, how: "keep" });
}
