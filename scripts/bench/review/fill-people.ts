import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";

/** The regions of mainland France, the department and the main town of each, and how often it is asked. */
const regions = [
  ["84", "69", "Lyon", 12],
  ["27", "21", "Dijon", 4],
  ["53", "35", "Rennes", 5],
  ["24", "45", "Orléans", 4],
  ["94", "20", "Ajaccio", 1],
  ["44", "67", "Strasbourg", 8],
  ["32", "59", "Lille", 9],
  ["11", "75", "Paris", 18],
  ["28", "76", "Rouen", 5],
  ["75", "33", "Bordeaux", 9],
  ["76", "81", "Albi", 9],
  ["52", "44", "Nantes", 6],
  ["93", "13", "Marseille", 8],
] as const;

/** Who asks and who decides; `bench_regions` and `bench_reviewers` tell the next steps where and by whom. */
export async function fillPeople(db: Db): Promise<void> {
  await db.execute(sql`create table bench_regions (code text, department text, town text, share int)`);
  for (const [code, department, town, share] of regions) {
    await db.execute(sql`insert into bench_regions values (${code}, ${department}, ${town}, ${share})`);
    await db.execute(sql`
      insert into regions (code, name, is_open, service_centre_name, support_email)
      values (${code}, ${`Région ${code}`}, true, 'Centre de services', 'banc@exemple.fr') on conflict do nothing`);
  }
  await db.execute(sql`
    insert into individuals (kind, email, password_hash, first_name, last_name, profession_code, region_code, cgu_version)
    select 'INT', 'banc-' || n || '@exemple.fr', 'no password',
      (array['Anne', 'Karim', 'Léa', 'Hugo', 'Nadège', 'Paul', 'Inès', 'Marc'])[1 + n % 8],
      initcap(translate(substr(md5(n::text), 1, 6), '0123456789', 'aeiouaeiou')), '317', '76', '2026-11'
    from generate_series(1, 2000) n`);
  await db.execute(sql`
    create table bench_reviewers as
    with made as (
      insert into individuals
        (kind, email, password_hash, first_name, last_name, profession_code, region_code, cgu_version)
      select 'INT', 'instruction-' || code || '-' || n || '@exemple.fr', 'no password', 'Instructrice', 'Du-' || code || n,
        '317', code, '2026-11'
      from bench_regions, generate_series(1, 3) n
      returning id, region_code, email
    ) select id, region_code, substr(split_part(email, '-', 3), 1, 1)::int as rank from made`);
  await db.execute(sql`
    insert into reviewer_regions (individual_id, region_code) select id, region_code from bench_reviewers
    union select id, '94' from bench_reviewers where region_code = '76'`);
}
