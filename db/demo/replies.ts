import type { Db } from "@/db/client";
import { replyTexts } from "@/db/schema";
import { idOf } from "./people";
import { occitanie } from "./regions";

const day = 86_400_000;

/** A text that the region has of its own, in two versions by two reviewers. */
export async function seedReplies(db: Db, ids: Map<string, string>, now: Date): Promise<void> {
  const text = { regionCode: occitanie, slug: "officine-en-transfert", use: "ask" as const };
  const title = "Officine en cours de transfert";
  const ago = (days: number) => new Date(now.getTime() - days * day);
  await db.insert(replyTexts).values([
    {
      ...text,
      version: 1,
      title,
      body: "Bonjour,\n\n{{structure}} change d’adresse. Indiquez la nouvelle adresse.",
      fields: ["street", "city"],
      writtenById: idOf(ids, "claire.roux@exemple.fr"),
      writtenAt: ago(12),
    },
    {
      ...text,
      version: 2,
      title,
      body: "Bonjour,\n\nD’après l’agence régionale de santé, {{structure}} est en cours de transfert. Indiquez la nouvelle adresse, et la date à laquelle vous y ouvrez.",
      fields: ["street", "postalCode", "city"],
      writtenById: idOf(ids, "bruno.costes@exemple.fr"),
      writtenAt: ago(3),
    },
  ]);
}
