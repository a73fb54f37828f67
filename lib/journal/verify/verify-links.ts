import "server-only";
import type { Db } from "@/db/client";
import { type DayRange, findHashBefore, listDays, listLinks, type Place } from "@/db/queries/journal-links";
import { parisDay } from "@/lib/journal/paris-day";
import { checkLink, type Standing, startOfChain } from "@/lib/journal/verify/check-links";
import type { Findings } from "@/lib/journal/verify/findings";

const perRead = 5000;

type Options = { range: DayRange; findings: Findings; onProgress?: (links: number) => void };

/** What was read of the chain; `lastOld` is the last link that must have been sealed since. */
export type Chain = { days: number; links: number; erased: number; lastOld: Place | undefined };

/** Follows the chain from link to link, and compares each day with what it says of itself. */
export async function verifyLinks(db: Db, { range, findings, onProgress }: Options): Promise<Chain> {
  const days = await listDays(db, range);
  const at = startOfChain(range.from ? await findHashBefore(db, range.from) : undefined);
  const chain: Chain = { days: days.size, links: 0, erased: 0, lastOld: undefined };
  const today = parisDay(new Date());
  let page: Awaited<ReturnType<typeof listLinks>>;
  do {
    page = await listLinks(db, { after: chain.links > 0 ? at : undefined, range, limit: perRead });
    for (const link of page) {
      if (link.day !== at.day) closeDay(at, days, findings);
      for (const finding of checkLink(at, link, today)) findings.add(finding);
      if (link.isOld) chain.lastOld = { day: link.day, position: link.position };
    }
    chain.links += page.length;
    onProgress?.(page.length);
  } while (page.length === perRead);
  closeDay(at, days, findings);
  for (const day of days.keys()) findings.add({ kind: "head_differs", day });
  return { ...chain, erased: at.erased };
}

/** The day that was read to its end is compared and crossed out: those that stay have no link. */
function closeDay({ day, position, hash }: Standing, days: Awaited<ReturnType<typeof listDays>>, findings: Findings) {
  if (day === "") return;
  const said = days.get(day);
  days.delete(day);
  if (said?.links !== position || !said.hash.equals(hash)) findings.add({ kind: "head_differs", day, position });
}
