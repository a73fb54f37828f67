import "server-only";
import type { Db } from "@/db/client";
import { findHead, findLastSeal, insertSeal } from "@/db/queries/journal-seals";
import { signSeal } from "@/lib/journal/seal";

/**
 * Signs the head of the journal, when it moved since the last seal. The seal is also one line of the log: kept elsewhere, it
 * says of a journal cut short, seals included, that it was longer (`npm run journal:verify -- --seals <log>`).
 */
export async function sealJournal(db: Db, now = new Date()): Promise<void> {
  const [head, last] = await Promise.all([findHead(db), findLastSeal(db)]);
  if (!head || (last?.day === head.day && last.position === head.position)) return;
  const seal = { ...head, number: (last?.number ?? 0) + 1, sealedAt: now.getTime() * 1000 };
  const signature = signSeal(seal);
  if (!(await insertSeal(db, { ...seal, sealedAt: now, signature }))) return;
  const line = { level: "info", at: now.toISOString(), where: "journal", message: "sealed" };
  const texts = { hash: head.hash.toString("hex"), signature: signature.toString("hex") };
  console.log(JSON.stringify({ ...line, ...seal, ...texts }));
}
