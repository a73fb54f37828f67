import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { individuals, requestNotes } from "@/db/schema";

/** What reviewers wrote to each other about a request, newest first. */
export async function listNotes(db: Db, requestId: string) {
  return db
    .select({
      id: requestNotes.id,
      text: requestNotes.text,
      writtenAt: requestNotes.writtenAt,
      author: { firstName: individuals.firstName, lastName: individuals.lastName },
    })
    .from(requestNotes)
    .innerJoin(individuals, eq(individuals.id, requestNotes.authorId))
    .where(eq(requestNotes.requestId, requestId))
    .orderBy(desc(requestNotes.writtenAt))
    .limit(50);
}

type NewNote = { requestId: string; authorId: string; text: string };

/** Adds a note; `false` when the same person has just written the same words: a form sent twice. */
export async function insertNote(tx: Db, { requestId, authorId, text }: NewNote): Promise<boolean> {
  const [twin] = await tx
    .select({ id: requestNotes.id })
    .from(requestNotes)
    .where(
      and(
        eq(requestNotes.requestId, requestId),
        eq(requestNotes.authorId, authorId),
        eq(requestNotes.text, text),
        sql`${requestNotes.writtenAt} > now() - interval '1 minute'`,
      ),
    )
    .limit(1);
  if (twin) return false;
  await tx.insert(requestNotes).values({ requestId, authorId, text });
  return true;
}
