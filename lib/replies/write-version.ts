import "server-only";
import type { Db } from "@/db/client";
import { insertReplyText, listReplyTextVersions } from "@/db/queries/reply-texts";
import { recordEvent } from "@/lib/audit";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { regionSubject } from "@/lib/regions/region-subject";
import { ReplyChanged } from "@/lib/replies/errors";
import { isSameReply } from "@/lib/replies/is-same-reply";
import type { Reply } from "@/lib/replies/reply";
import { storedVersion } from "@/lib/replies/stored-version";

type Act = "region.reply_created" | "region.reply_changed" | "region.reply_archived" | "region.reply_restored";

type Seen = { regionCode: string; version: number };

/**
 * Writes the version that follows the one that was read, and the line of the journal that tells of it. Throws
 * `ReplyChanged` when somebody else has written another meanwhile; the very same one, sent twice, is written once.
 */
export async function writeVersion(
  tx: Db,
  context: Context,
  act: Act,
  { regionCode, version: seen }: Seen,
  reply: Reply & { isArchived: boolean },
): Promise<void> {
  const version = seen + 1;
  const { slug, use, title, body, refusalReason, fields, isArchived } = reply;
  const content = { slug, use, title, body, refusalReason, fields, isArchived };
  if (await insertReplyText(tx, { ...content, regionCode, version, writtenById: context.actor.id })) {
    await recordEvent(tx, context, act, regionSubject(regionCode), { slug, title, version });
    return;
  }
  const [latest] = await listReplyTextVersions(tx, regionCode, slug, 1);
  if (!latest) throw new NotFound();
  if (!isSameReply(storedVersion(latest), content)) throw new ReplyChanged(latest);
}
