import "server-only";
import { z } from "zod";
import { violates } from "@/db/errors";
import { lockRequest } from "@/db/queries/requests";
import type { Context } from "@/lib/context";
import type { Replacement } from "@/lib/registers/fill/compare-with-draft";
import { readFromRegister } from "@/lib/registers/fill/read-from-register";
import { requestParts } from "@/lib/registers/fill/request-part";
import { writePart } from "@/lib/registers/fill/write-part";
import { RegionHasAnotherDraft } from "@/lib/requests/errors";
import { assertApplicant } from "@/lib/requests/policy";
import { requestIdSchema } from "@/lib/requests/request-id-schema";

export const pickSchema = z.object({
  requestId: requestIdSchema,
  part: z.enum(requestParts, { error: "Cette étape n’existe pas." }),
  identifier: z.string({ error: "Choisissez dans la liste." }),
  how: z.enum(["ask", "replace", "keep"]).default("ask"),
});

export type PickInput = z.output<typeof pickSchema>;

export type Picked = {
  isDraft: boolean /** Typed values that stand in the way: nothing was written. */;
  toAsk: Replacement[];
};

/**
 * Fills a part of a draft in from a register, and keeps what the register said beside it. Picking twice changes nothing
 * more. Throws `NotFound` for anybody else’s draft, `NotInRegister`, `RegionHasAnotherDraft`.
 */
export async function pickFromRegister(
  { db, actor }: Pick<Context, "db" | "actor">,
  { requestId, part, identifier, how }: PickInput,
): Promise<Picked> {
  try {
    return await db.transaction(async (tx) => {
      const draft = assertApplicant(actor, await lockRequest(tx, requestId));
      if (draft.status !== "draft") return { isDraft: false, toAsk: [] };
      const reading = await readFromRegister(tx, part, identifier);
      const toAsk = await writePart(tx, draft, { part, values: reading.values, reading, how });
      return { isDraft: true, toAsk };
    });
  } catch (error) {
    if (violates(error, "requests_one_draft_per_applicant")) throw new RegionHasAnotherDraft();
    throw error;
  }
}
