import "server-only";
import { z } from "zod";
import { findRegion } from "@/db/queries/regions";
import { findDraftOf, insertDraft, lockRequest } from "@/db/queries/requests";
import { recordEvent } from "@/lib/audit";
import type { Context } from "@/lib/context";
import { RegionNotOpen } from "@/lib/requests/errors";
import { requestSubject } from "@/lib/requests/request-subject";
import { type SavedStep, writeStep } from "@/lib/requests/write-step";

/** The first step as it arrives, before there is a draft. */
export const startDraftSchema = z
  .object({ regionCode: z.string({ error: "Choisissez d’abord une région." }) })
  .catchall(z.string())
  .transform(({ regionCode, ...typed }) => ({ regionCode, typed }));

/**
 * Opens the draft of this person for a region with its first step, or writes that step into the draft they have: asking
 * twice makes one. Throws `RegionNotOpen` when the region is unknown or takes no request here.
 */
export async function startDraft(
  { db, actor, origin }: Context,
  { regionCode, typed }: z.output<typeof startDraftSchema>,
): Promise<SavedStep> {
  return db.transaction(async (tx) => {
    const region = await findRegion(tx, regionCode);
    if (!region?.isOpen) throw new RegionNotOpen(region);
    const inserted = await insertDraft(tx, { applicantId: actor.id, regionCode });
    const found = inserted ?? (await findDraftOf(tx, actor.id, regionCode));
    const draft = found && (await lockRequest(tx, found.id));
    if (!draft) throw new Error("the draft was sent or abandoned at this very moment");
    if (inserted) await recordEvent(tx, { actor, origin }, "request.started", requestSubject(draft));
    return writeStep(tx, draft, "mailbox", typed);
  });
}
