import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";

/** So many wait, however many there are; fewer when there are few. */
const mostWaiting = 20_000;

/** Requests of three years: most are decided, and what waits came in the last month. */
export async function fillRequests(db: Db, howMany: number): Promise<void> {
  const waiting = Math.min(mostWaiting, howMany * 0.4) / howMany;
  await db.execute(sql`
    insert into requests (applicant_id, region_code, status, version, contact_email, description, structure_id_type,
      structure_id, company_name, street, city, postal_code, department_code, phone, responsable_last_name,
      responsable_first_name, responsable_profession_code, responsable_rpps, paperless, is_listed, cgu_version,
      cgu_accepted_at, first_submitted_at, submitted_at, withdrawn_at, decided_by_id, decided_at, refusal_reason,
      refusal_text, correction_invited, queue_rank, alerts)
    select applicant.id, code, status::request_status, 1 + (r1 * 1000)::int % 20 / 19, 'contact-' || n || '@exemple.fr',
      company_name || ' ' || town, 'FINESS_GEO', to_char(100000000 + structure, 'FM000000000'), company_name,
      1 + n % 90 || ' rue du Pont', town, rpad(department, 2) || to_char((r3 * 999)::int, 'FM000'), department,
      '+335' || to_char(n, 'FM00000000'), last_name, first_name, profession,
      to_char(10100000000 + n * 7 % 800000, 'FM00000000000'), true, true, '2026-11', submitted, submitted, submitted,
      case when status = 'withdrawn' then decided end,
      case when status in ('approved', 'refused') then reviewer.id end,
      case when status in ('approved', 'refused') then decided end,
      case when status = 'refused' then (array['duplicate', 'incomplete', 'other'])[1 + n % 3]::refusal_reason end,
      case when status = 'refused' then 'Le numéro ne correspond pas.' end,
      case when status = 'refused' then n % 2 = 0 end,
      case when status = 'submitted' and r2 < 0.05 then 0 else 1 end,
      array_remove(array[case when r4 < 0.03 then 'duplicate' end, case when r5 < 0.04 then 'failed_check' end,
        case when r5 > 0.85 then 'doubtful_check' end], null)
    from (${drawn(howMany, waiting)}) q
    join lateral (select case when status in ('submitted', 'information_requested') then n else n % 700000 end)
      as at(structure) on true
    join (select id, row_number() over (order by email) - 1 as at from individuals where email like 'banc-%')
      as applicant on applicant.at = n % 2000
    join bench_reviewers reviewer on reviewer.region_code = code and reviewer.rank = 1 + n % 3`);
}

/** One line for each request, with what is drawn for it. */
function drawn(howMany: number, waiting: number) {
  return sql`
    select *, case
        when status in ('submitted', 'information_requested') then now() - interval '30 days' * r2 ^ 3
        else now() - interval '10 days' - interval '1085 days' * r2 end as submitted,
      case when status not in ('submitted', 'information_requested')
        then now() - interval '10 days' - interval '1085 days' * r2 + interval '2 hours' + interval '200 hours' * r5 ^ 3
        end as decided,
      (array['Pharmacie', 'Cabinet médical', 'Cabinet infirmier', 'Laboratoire', 'Maison de santé'])
        [case when r3 < 0.6 then 1 else 2 + floor(r4 * 4)::int end] || ' ' || last_name as company_name
    from (
      select n, random() as r1, random() as r2, random() as r3, random() as r4, random() as r5,
        initcap(translate(substr(md5((n % 30000)::text), 1, 6), '0123456789', 'aeiouaeiou')) as last_name,
        (array['Anne', 'Karim', 'Léa', 'Hugo', 'Camille', 'Paul', 'Inès', 'Marc'])[1 + n % 8] as first_name,
        spread.code, spread.department, spread.town
      from generate_series(1, ${howMany}::int) n
      join (
        select code, department, town, row_number() over (order by code, copy) - 1 as at
        from bench_regions, generate_series(1, share) copy
      ) spread on spread.at = (n * 61) % (select sum(share) from bench_regions)
    ) drawn
    join lateral (select
      case when r1 < ${waiting} then 'submitted' when r1 < ${waiting * 1.5} then 'information_requested'
        when r1 < 0.88 then 'approved' when r1 < 0.97 then 'refused' else 'withdrawn' end,
      case when n % 10000 = 1 then '81' when r4 < 0.6 then '21' when r4 < 0.8 then '10' when r4 < 0.92 then '60'
        when r4 < 0.97 then '40' when r4 < 0.99 then '50' else '70' end) as told(status, profession) on true`;
}
