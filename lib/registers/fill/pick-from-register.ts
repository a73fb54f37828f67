import "server-only";
import { z } from "zod";
import { violates } from "@/db/errors";
import { keepPendingValues } from "@/db/queries/pending-values";
import { keepRegisterValues } from "@/db/queries/request-register-values";
import { lockRequest, type RequestRow, updateDraft } from "@/db/queries/requests";
import type { Context } from "@/lib/context";
import { comparePick } from "@/lib/registers/fill/compare-pick";
import type { FilledField, Replacement } from "@/lib/registers/fill/compare-with-draft";
import { readFromRegister } from "@/lib/registers/fill/read-from-register";
import { requestParts } from "@/lib/registers/fill/request-part";
import { RegionHasAnotherDraft } from "@/lib/requests/errors";
import { requestFields } from "@/lib/requests/fields";
import { assertApplicant } from "@/lib/requests/policy";
import { readFields } from "@/lib/requests/read-fields";
import { requestIdSchema } from "@/lib/requests/request-id-schema";

/** `ask`: only when nothing typed is to be replaced; `replace` it; `keep` it, and fill in the rest. */
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
      const { free, replacements, pending } = await comparePick(tx, draft, part, reading.values);
      if (how === "ask" && replacements.length > 0) return { isDraft: true, toAsk: replacements };
      const replaced = how === "replace" ? replacements : [];
      const written = { ...free, ...Object.fromEntries(replaced.map(({ field, offered }) => [field, offered])) };
      await updateDraft(tx, requestId, asColumns(written, draft));
      await keepPendingValues(tx, requestId, without(pending, Object.keys(written)));
      await keepRegisterValues(tx, requestId, part, reading);
      return { isDraft: true, toAsk: [] };
    });
  } catch (error) {
    if (violates(error, "requests_one_draft_per_applicant")) throw new RegionHasAnotherDraft();
    throw error;
  }
}

type Written = Partial<Record<FilledField, string | null>>;

function asColumns({ regionCode, ...written }: Written, draft: RequestRow) {
  const fields = requestFields.filter((field) => field in written);
  const { content } = readFields(fields, { structureIdType: draft.structureIdType, ...written });
  return regionCode ? { ...content, regionCode } : content;
}

function without(values: Record<string, string>, names: string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));
}
