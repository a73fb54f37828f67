import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { auditEvents, requestHolds, requestNotes, requests } from "@/db/schema";
import { idOf } from "./people";
import { occitanie } from "./regions";

const hour = 3_600_000;

/** What a second reviewer leaves for the first to find: a request that he holds, and a note about another. */
export async function seedDesk(db: Db, ids: Map<string, string>, now: Date): Promise<void> {
  const bruno = idOf(ids, "bruno.costes@exemple.fr");
  const journal = { actorId: bruno, actorName: "Bruno Costes", subjectType: "request", regionCode: occitanie };

  const held = await requestOf(db, "Pharmacie des Minimes");
  // Held for longer than the site would let him, so that whoever tries the demo has the time to see it.
  await db
    .insert(requestHolds)
    .values({ requestId: held, holderId: bruno, takenAt: now, expiresAt: new Date(now.getTime() + 8 * hour) });
  await db.insert(auditEvents).values({ ...journal, subjectId: held, at: now, action: "request.taken", detail: {} });

  const noted = await requestOf(db, "Pharmacie du Lac");
  const writtenAt = new Date(now.getTime() - 2 * hour);
  await db.insert(requestNotes).values({
    requestId: noted,
    authorId: bruno,
    writtenAt,
    text: "Eu au téléphone : le titulaire vérifie le numéro de la rue et répond cette semaine.",
  });
  await db
    .insert(auditEvents)
    .values({ ...journal, subjectId: noted, at: writtenAt, action: "request.note_added", detail: {} });
}

async function requestOf(db: Db, companyName: string): Promise<string> {
  const [row] = await db.select({ id: requests.id }).from(requests).where(eq(requests.companyName, companyName));
  if (!row) throw new Error(`no demo request of ${companyName}`);
  return row.id;
}
