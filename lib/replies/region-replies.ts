import "server-only";
import type { Db } from "@/db/client";
import { listLatestReplyTexts } from "@/db/queries/reply-texts";
import type { RegionReply } from "@/lib/replies/reply";
import { startingSet } from "@/lib/replies/starting-set";
import { startingVersion } from "@/lib/replies/starting-version";
import { type StoredVersion, storedVersion } from "@/lib/replies/stored-version";

/** The texts of a region by title, archived ones too: the starting set, under what the region has written since. */
export async function regionReplies(db: Db, regionCode: string): Promise<RegionReply[]> {
  const written: StoredVersion[] = await listLatestReplyTexts(db, regionCode);
  const replies = new Map(startingSet.map((reply) => [reply.slug, startingVersion(reply)]));
  for (const version of written) replies.set(version.slug, storedVersion(version));
  return [...replies.values()].sort((one, other) => one.title.localeCompare(other.title, "fr"));
}
