import "server-only";
import type { z } from "zod";
import type { Context } from "@/lib/context";
import { assertVariablesKnown } from "@/lib/replies/assert-variables-known";
import { ReplyChanged, ReplyTitleTaken } from "@/lib/replies/errors";
import { findReplyVersions } from "@/lib/replies/find-reply-versions";
import { isSameReply } from "@/lib/replies/is-same-reply";
import { assertWritesRepliesOf } from "@/lib/replies/policy";
import type { createReplySchema } from "@/lib/replies/schema";
import { slugOf } from "@/lib/replies/slug-of";
import { writeVersion } from "@/lib/replies/write-version";

/**
 * Adds a text to those of the region, and gives its slug back. Throws `NotFound`, `VariableNotFilled` for a variable that
 * does not exist, and `ReplyTitleTaken`, unless it is the very same text, sent twice.
 */
export async function createReply(context: Context, input: z.output<typeof createReplySchema>): Promise<string> {
  const { regionCode, reply } = input;
  assertWritesRepliesOf(context.actor, regionCode);
  assertVariablesKnown(reply.body);
  const slug = slugOf(reply.title);
  const created = { ...reply, slug, isArchived: false };
  try {
    await context.db.transaction(async (tx) => {
      const [existing] = await findReplyVersions(tx, regionCode, slug);
      if (existing && !isSameReply(existing, created)) throw new ReplyTitleTaken();
      if (existing) return;
      await writeVersion(tx, context, "region.reply_created", { regionCode, version: 0 }, created);
    });
  } catch (error) {
    throw error instanceof ReplyChanged ? new ReplyTitleTaken() : error;
  }
  return slug;
}
