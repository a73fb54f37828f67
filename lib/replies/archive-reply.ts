import "server-only";
import type { z } from "zod";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { findReplyVersions } from "@/lib/replies/find-reply-versions";
import { assertWritesRepliesOf } from "@/lib/replies/policy";
import type { archiveReplySchema } from "@/lib/replies/schema";
import { writeVersion } from "@/lib/replies/write-version";

/** Puts a text away: it is no longer proposed. Throws as `saveReply`. */
export async function archiveReply(context: Context, input: z.output<typeof archiveReplySchema>): Promise<void> {
  assertWritesRepliesOf(context.actor, input.regionCode);
  await context.db.transaction(async (tx) => {
    const [latest] = await findReplyVersions(tx, input.regionCode, input.slug);
    if (!latest) throw new NotFound();
    if (latest.isArchived) return;
    await writeVersion(tx, context, "region.reply_archived", input, { ...latest, isArchived: true });
  });
}
