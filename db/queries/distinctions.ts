import "server-only";
import { and, eq, or } from "drizzle-orm";
import type { Db } from "@/db/client";
import { distinctions, individuals } from "@/db/schema";

/** Something that a request was told apart from: another request, or a box. */
export type Other = { kind: "request" | "mailbox"; id: string };

/** Two requests are told apart once, whichever of them was open: the lower id comes first. */
function pair(requestId: string, { kind, id }: Other) {
  const isTurned = kind === "request" && id < requestId;
  return { requestId: isTurned ? id : requestId, otherKind: kind, otherId: isTurned ? requestId : id };
}

/** Remembers that these are not the same; `false` when it was remembered already. */
export async function insertDistinction(tx: Db, requestId: string, other: Other, saidById: string): Promise<boolean> {
  const rows = await tx
    .insert(distinctions)
    .values({ ...pair(requestId, other), saidById })
    .onConflictDoNothing()
    .returning({ otherId: distinctions.otherId });
  return rows.length > 0;
}

/** Forgets it; `false` when it was not remembered. */
export async function deleteDistinction(tx: Db, requestId: string, other: Other): Promise<boolean> {
  const { otherKind, otherId, requestId: first } = pair(requestId, other);
  const rows = await tx
    .delete(distinctions)
    .where(
      and(eq(distinctions.requestId, first), eq(distinctions.otherKind, otherKind), eq(distinctions.otherId, otherId)),
    )
    .returning({ otherId: distinctions.otherId });
  return rows.length > 0;
}

/** All that a request was told apart from, by whom and when. */
export async function listDistinctions(db: Db, requestId: string) {
  const rows = await db
    .select({
      requestId: distinctions.requestId,
      otherKind: distinctions.otherKind,
      otherId: distinctions.otherId,
      saidAt: distinctions.saidAt,
      firstName: individuals.firstName,
      lastName: individuals.lastName,
    })
    .from(distinctions)
    .innerJoin(individuals, eq(individuals.id, distinctions.saidById))
    .where(
      or(
        eq(distinctions.requestId, requestId),
        and(eq(distinctions.otherKind, "request"), eq(distinctions.otherId, requestId)),
      ),
    );
  return rows.map(({ requestId: first, otherId, ...row }) => ({
    ...row,
    otherId: first === requestId ? otherId : first,
  }));
}
