import { replyTexts } from "@/db/schema";
import type { World } from "./world";

/** A text of Occitanie that this world alone knows: it is found under the id of its submitted request. */
export async function aReply({ db, persons, requests }: World): Promise<void> {
  await insertReply(db, { slug: requests.submitted, writtenById: persons.reviewer.id });
}

/** The same, put away: it is found under the id of the refused request. */
export async function anArchivedReply({ db, persons, requests }: World): Promise<void> {
  await insertReply(db, { slug: requests.refused, writtenById: persons.reviewer.id, isArchived: true });
}

async function insertReply(
  db: World["db"],
  values: Pick<typeof replyTexts.$inferInsert, "slug" | "writtenById" | "isArchived">,
): Promise<void> {
  const text = { regionCode: "76", version: 1, use: "ask" as const, title: `Texte ${values.slug}`, body: "Bonjour." };
  await db
    .insert(replyTexts)
    .values({ ...text, ...values })
    .onConflictDoNothing();
}
