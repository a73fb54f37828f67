import "server-only";
import type { z } from "zod";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { assertVariablesKnown } from "@/lib/replies/assert-variables-known";
import { findReplyVersions } from "@/lib/replies/find-reply-versions";
import { isSameReply } from "@/lib/replies/is-same-reply";
import { assertWritesRepliesOf } from "@/lib/replies/policy";
import type { saveReplySchema } from "@/lib/replies/schema";
import { writeVersion } from "@/lib/replies/write-version";

/**
 * Writes a new version of a text of the region, unless nothing has changed. Throws `NotFound`, `VariableNotFilled` for a variable that does not
 * exist, and `ReplyChanged` for a version that was read before somebody else's.
 */
export async function saveReply(context: Context, input: z.output<typeof saveReplySchema>): Promise<void> {
  const { slug, reply } = input;
  assertWritesRepliesOf(context.actor, input.regionCode);
  assertVariablesKnown(reply.body);
  await context.db.transaction(async (tx) => {
    const [latest] = await findReplyVersions(tx, input.regionCode, slug);
    if (!latest) throw new NotFound();
    const next = { ...reply, slug, isArchived: latest.isArchived };
    if (isSameReply(latest, next)) return;
    await writeVersion(tx, context, "region.reply_changed", input, next);
  });
}
