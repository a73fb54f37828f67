import "server-only";
import type { Db } from "@/db/client";
import { claimDigest, findDigestReader, listDigestReaders } from "@/db/queries/review-digests";
import { queueEmail } from "@/lib/mail/queue-email";
import { siteUrl } from "@/lib/mail/site-url";
import { digestDay } from "@/lib/review/digest/digest-time";
import { gatherDigest } from "@/lib/review/digest/gather-digest";
import { digestFor, type RegionDigest } from "@/lib/review/digest/region-digest";

/**
 * Tells each reviewer, once a working day, what waits and what is late in their regions; whoever has nothing to do gets
 * nothing. `dueAt` is when it should be sent, `now` when it is. Run twice, or by two workers at once, it sends no more.
 */
export async function sendDigests(db: Db, dueAt: Date, now = new Date()): Promise<void> {
  const day = digestDay(dueAt);
  if (!day) return;
  const regions = await gatherDigest(db, day, now);
  if (regions.length === 0) return;
  const codes = regions.map(({ code }) => code);
  for (const id of await listDigestReaders(db, codes)) {
    await db.transaction((tx) => sendDigest(tx, id, day, regions));
  }
}

async function sendDigest(tx: Db, id: string, day: string, regions: RegionDigest[]): Promise<void> {
  const reader = await findDigestReader(tx, id);
  if (!reader) return;
  const { regionCodes, email } = reader;
  const theirs = digestFor({ id, regionCodes }, regions);
  if (theirs.length === 0 || !(await claimDigest(tx, id, day))) return;
  const props = {
    regions: theirs,
    queueUrl: siteUrl("/instruction"),
    accountUrl: siteUrl("/compte/notifications#recapitulatif"),
  };
  const regionCode = regionCodes.length === 1 ? regionCodes[0] : undefined;
  await queueEmail(tx, "review-digest", email, props, { regionCode: regionCode ?? null, subjectId: id });
}
