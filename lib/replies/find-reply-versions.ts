import "server-only";
import type { Db } from "@/db/client";
import { listReplyTextVersions } from "@/db/queries/reply-texts";
import type { RegionReply } from "@/lib/replies/reply";
import { startingSet } from "@/lib/replies/starting-set";
import { startingVersion } from "@/lib/replies/starting-version";
import { type StoredVersion, storedVersion } from "@/lib/replies/stored-version";

/** Nobody reads further back. */
const mostVersions = 20;

/** The versions of a text in a region, the latest first, down to the starting set's; none when there is no such text. */
export async function findReplyVersions(db: Db, regionCode: string, slug: string): Promise<RegionReply[]> {
  const written: StoredVersion[] = await listReplyTextVersions(db, regionCode, slug, mostVersions);
  const start = startingSet.find((reply) => reply.slug === slug);
  return [...written.map(storedVersion), ...(start ? [startingVersion(start)] : [])];
}
