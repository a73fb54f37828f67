import "server-only";
import { z } from "zod";
import type { Db } from "@/db/client";
import { violates } from "@/db/errors";
import { readRegisterValues } from "@/db/queries/request-register-values";
import { lockRequest } from "@/db/queries/requests";
import type { Context } from "@/lib/context";
import { isRequestPart } from "@/lib/registers/fill/request-part";
import { RegionHasAnotherDraft } from "@/lib/requests/errors";
import { assertApplicant } from "@/lib/requests/policy";
import { requestIdSchema } from "@/lib/requests/request-id-schema";
import { type DraftStep, draftSteps, stepInputs } from "@/lib/requests/steps";
import { type SavedStep, writeStep } from "@/lib/requests/write-step";

/** A form as it arrives: the request and the step it is bound to, and whatever was typed. */
export const saveStepSchema = z
  .object({ requestId: requestIdSchema, step: z.enum(draftSteps, { error: "Cette étape n’existe pas." }) })
  .catchall(z.string())
  .transform(({ requestId, step, ...typed }) => ({ requestId, step, typed }));

/**
 * Saves a step as it is, right values and wrong ones. Throws `NotFound` for somebody else’s draft,
 * `RegionHasAnotherDraft` when the region chosen already has one of this person.
 */
export async function saveStep(
  { db, actor }: Pick<Context, "db" | "actor">,
  { requestId, step, typed }: z.output<typeof saveStepSchema>,
): Promise<SavedStep> {
  try {
    return await db.transaction(async (tx) => {
      const draft = assertApplicant(actor, await lockRequest(tx, requestId));
      const retaken = await retakenValue(tx, requestId, step, typed.retake);
      const saved = await writeStep(tx, draft, step, { ...typed, ...retaken });
      return { ...saved, filledIn: { ...saved.filledIn, ...retaken } };
    });
  } catch (error) {
    if (violates(error, "requests_one_draft_per_applicant")) throw new RegionHasAnotherDraft();
    throw error;
  }
}

/** The value that a register has for the field where it is asked for again. */
async function retakenValue(tx: Db, requestId: string, step: DraftStep, field: string | undefined) {
  if (!field || !isRequestPart(step) || !stepInputs(step).includes(field)) return {};
  const value = Object.entries((await readRegisterValues(tx, requestId))[step]?.values ?? {}).find(
    ([name]) => name === field,
  );
  return value ? Object.fromEntries([value]) : {};
}
