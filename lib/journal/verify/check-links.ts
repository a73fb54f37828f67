import { createHash } from "node:crypto";
import type { LinkRow } from "@/db/queries/journal-links";
import { isPastRetention } from "@/lib/journal/past-retention";
import type { Finding } from "@/lib/journal/verify/outcome";

type Link = Omit<LinkRow, "isOld">;

const genesis = createHash("sha256").update("balorg journal").digest();

/** Where a reading of the chain stands: the last link, and the hashes that the next one may continue. */
export type Standing = { day: string; position: number; hash: Buffer; mayContinue: Buffer[]; erased: number };

/** Before the first link, or the one that continues `hash`. */
export function startOfChain(hash: Buffer = genesis): Standing {
  return { day: "", position: 0, hash, mayContinue: [hash], erased: 0 };
}

/** Reads one link after another, moving `at`, and says what is wrong with it. */
export function* checkLink(at: Standing, link: Link, today: string): Generator<Finding> {
  const { day, position, eventId } = link;
  const where = { day, position, eventId };
  const expected = day === at.day ? at.position + 1 : 1;
  if (position !== expected) yield { kind: "link_missing", day, position: expected, eventId };
  const computed = at.mayContinue.map((before) => linkHash(before, link));
  // After a gap there is nothing to continue: that was said.
  const isContinued = position !== expected || computed.some((hash) => hash.equals(link.hash));
  if (!isContinued) yield { kind: "link_changed", ...where };
  if (link.content !== null) {
    const contentHash = createHash("sha256").update(link.content).digest();
    if (!contentHash.equals(link.contentHash)) yield { kind: "content_changed", ...where };
  } else if (isPastRetention(link, today)) at.erased += 1;
  else yield { kind: "line_missing", ...where };
  // A link that was changed must not accuse the next one, which continues what this one was or what it says.
  const mayContinue = isContinued ? [link.hash] : [link.hash, ...computed];
  Object.assign(at, { day, position, hash: link.hash, mayContinue });
}

function linkHash(before: Buffer, { contentHash, said }: Link): Buffer {
  return createHash("sha256").update(before).update(contentHash).update(said).digest();
}
