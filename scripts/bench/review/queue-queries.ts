import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";

/** Searches of the queue: each filter of its language, alone, refused, and with others. */
export async function queueQueries(db: Db, region: string): Promise<string[]> {
  const [known] = await db.execute<{
    number: string;
    structure: string;
    rpps: string;
    email: string;
    name: string;
  }>(sql`
    select number, structure_id as structure, responsable_rpps as rpps, contact_email as email,
      responsable_last_name as name
    from requests where region_code = ${region} and status = 'approved' order by id limit 1`);
  if (!known) throw new Error("no request to search for");
  const { number, structure, rpps, email, name } = known;
  return [
    "",
    ...["a-traiter", "attente", "validee", "refusee", "retiree", "toutes"].map((state) => `etat:${state}`),
    ...["region:76", "region:corse", "-region:corse etat:toutes"],
    ...["age:>48h", "age:>20j", "age:<24h", "etat:toutes age:<7j", "-age:>48h"],
    ...["pris:moi", "pris:personne", "pris:autre", 'pris:"Du-762"', "-pris:personne", "etat:toutes pris:moi"],
    ...["doublon", "controle", "doute", "second-regard", "retard"].map((alert) => `alerte:${alert}`),
    ...["etat:toutes alerte:doublon", "etat:toutes alerte:doute", "-alerte:doublon -alerte:doute", "-alerte:retard"],
    ...[`etat:toutes finess:${structure}`, `etat:toutes -finess:${structure}`, "finess:999999999"],
    ...[`etat:toutes rpps:${rpps}`, `-rpps:${rpps}`, "rpps:99999999999"],
    ...["profession:pharmacien", "profession:orthoprothesiste", "-profession:pharmacien"],
    ...["etat:toutes profession:pharmacien", "etat:toutes profession:orthoprothesiste"],
    ...["par:moi", "etat:toutes par:moi", 'etat:toutes par:"Du-762"', "etat:toutes -par:moi"],
    ...["priorite", "ancien", "recent", "decision", "nom"].flatMap((sort) => [
      `tri:${sort}`,
      `etat:toutes tri:${sort}`,
    ]),
    ...["pharmacie", "etat:toutes pharmacie", "etat:toutes pharmacie albi", "etat:toutes contact", "-pharmacie"],
    ...["etat:toutes -pharmacie", `etat:toutes ${name}`, `etat:toutes ${name.slice(0, 3)}`, `etat:toutes ${number}`],
    ...[`etat:toutes ${email}`, "introuvable", "etat:toutes introuvable", "etat:toutes pharmacie introuvable"],
    "etat:toutes profession:orthoprothesiste pharmacie tri:nom",
    "etat:toutes profession:pharmacien age:>7j -alerte:doublon pharmacie",
    `etat:refusee par:moi tri:decision ${name.slice(0, 3)}`,
    "etat:toutes par:moi alerte:doublon -pharmacie tri:recent",
    "region:76 pris:personne -alerte:doute age:>48h tri:ancien",
  ];
}
