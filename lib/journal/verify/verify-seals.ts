import "server-only";
import type { Db } from "@/db/client";
import type { Place } from "@/db/queries/journal-links";
import { findHashAt, listSeals, type SealRow } from "@/db/queries/journal-seals";
import { isSignedBySecret, type Seal } from "@/lib/journal/seal";
import type { Findings } from "@/lib/journal/verify/findings";
import type { LoggedSeal } from "@/lib/journal/verify/logged-seals";
import type { Chain } from "@/lib/journal/verify/verify-links";

const perRead = 5000;

type Options = { findings: Findings; loggedSeals: LoggedSeal[]; chain: Chain; isWhole: boolean };

/** Compares the seals, of the database and of a log, with the links that they sealed; how many there were. */
export async function verifySeals(db: Db, { findings, loggedSeals, chain, isWhole }: Options): Promise<number> {
  let [last, seals]: [SealRow | undefined, number] = [undefined, 0];
  let page: SealRow[];
  do {
    page = await listSeals(db, { after: last?.number ?? 0, limit: perRead });
    for (const row of page) {
      const expected = (last?.number ?? 0) + 1;
      if (row.number !== expected) findings.add({ kind: "seal_missing", seal: expected });
      check(row, row.linked, findings);
      last = row;
    }
    seals += page.length;
  } while (page.length === perRead);
  for (const seal of loggedSeals) check(seal, (await findHashAt(db, seal)) ?? null, findings);
  if (isWhole && chain.lastOld && isBefore(last, chain.lastOld)) findings.add({ kind: "not_sealed", ...chain.lastOld });
  return seals + loggedSeals.length;
}

type Sealed = Omit<Seal, "sealedAt"> & { sealedAt: number | string | null; signature: Buffer };

function check({ signature, ...seal }: Sealed, linked: Buffer | null, findings: Findings): void {
  const { number, day, position, hash } = seal;
  const where = { seal: number, day, position };
  if (!isSignedBySecret({ number, sealedAt: Number(seal.sealedAt), day, position, hash }, signature)) {
    findings.add({ kind: "seal_forged", ...where });
  } else if (!linked?.equals(hash)) findings.add({ kind: "seal_differs", ...where });
}

function isBefore(seal: Place | undefined, { day, position }: Place): boolean {
  return !seal || seal.day < day || (seal.day === day && seal.position < position);
}
