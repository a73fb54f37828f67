import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";

/** The latest requests have all that a reviewer's page reads: what was sent, checks, questions, notes, decisions, holds. */
export async function fillAround(db: Db): Promise<void> {
  await db.execute(sql`
    create table bench_latest as
    select * from requests
    where (status in ('submitted', 'information_requested') or number % 50 = 0)
      and applicant_id in (select id from individuals where email like 'banc-%')`);
  await db.execute(sql`
    insert into request_versions (request_id, version, content, submitted_at, submitted_by_id)
    select id, each, jsonb_build_object('companyName', company_name, 'city', city, 'street', street, 'phone', phone),
      submitted_at, applicant_id
    from bench_latest, generate_series(1, version) each`);
  await db.execute(sql`
    insert into request_checks (request_id, version, occasion, taken_at, checks)
    select id, version, 'submission', submitted_at, (
      select jsonb_agg(jsonb_build_object('code', code, 'verdict', 'pass', 'sentence', 'Le registre dit la même chose.',
        'source', 'FINESS', 'sourceDate', '2026-11-10'))
      from unnest(array['structure', 'address', 'phone', 'responsable', 'profession', 'account', 'mailbox']) code)
    from bench_latest`);
  await db.execute(sql`
    insert into information_requests (request_id, asked_by_id, asked_at, message, questions, answer, answered_at)
    select b.id, r.id, b.submitted_at + interval '1 hour', 'Merci de préciser la ville.',
      '[{"field": "city", "question": "Est-ce bien cette ville ?"}]',
      case when b.status <> 'information_requested' then 'Oui.' end,
      case when b.status <> 'information_requested' then b.submitted_at + interval '3 hours' end
    from bench_latest b join bench_reviewers r on r.region_code = b.region_code and r.rank = 1
    where b.status = 'information_requested' or b.number % 3 = 0`);
  await db.execute(sql`
    insert into request_notes (request_id, author_id, written_at, text)
    select b.id, r.id, b.submitted_at, 'Appelée ce matin.'
    from bench_latest b join bench_reviewers r on r.region_code = b.region_code and r.rank = 2 where b.number % 4 = 0`);
  await db.execute(sql`
    insert into request_holds (request_id, holder_id, expires_at)
    select b.id, r.id, now() + interval '10 years'
    from bench_latest b join bench_reviewers r on r.region_code = b.region_code and r.rank = 1 + b.number % 3
    where b.status = 'submitted' and b.number % 50 = 1`);
  await fillDecisions(db);
  await fillMailboxes(db);
}

async function fillDecisions(db: Db): Promise<void> {
  await db.execute(sql`
    insert into request_decisions (request_id, version, kind, content, decided_by_id, decided_at, effective_at, state,
      closed_at)
    select id, version, 'refuse', '{"kind": "refuse", "refusalReason": "other", "refusalText": "Non.",
      "correctionInvited": true}', decided_by_id, decided_at, decided_at, 'done', decided_at
    from bench_latest where status = 'refused'`);
  await db.execute(sql`
    with waiting as (
      insert into request_decisions (request_id, version, kind, content, reserved_address, decided_by_id,
        second_look_reasons, state)
      select b.id, b.version, 'approve', jsonb_build_object('kind', 'approve', 'localPart', 'banc.' || b.number,
        'domain', 'pharmacien.oc.mssante.fr'), 'banc.' || b.number || '@pharmacien.oc.mssante.fr', r.id,
        array['address_edited'], 'second_look'
      from bench_latest b join bench_reviewers r on r.region_code = b.region_code and r.rank = 2
      where b.status = 'submitted' and b.number % 100 = 7
      returning request_id
    ) update requests set alerts = alerts || '{second_look}' where id in (select request_id from waiting)`);
}

async function fillMailboxes(db: Db): Promise<void> {
  await db.execute(sql`
    insert into mssante_addresses (kind, address, display, local_part, domain)
    select 'ORG', local || '@' || domain, local || '@' || domain, local, domain
    from bench_latest, lateral (select 'boite.' || number, 'pharmacien.oc.mssante.fr') as named(local, domain)
    where status = 'approved'`);
  await db.execute(sql`
    with opened as (
      insert into mailboxes (address_id, request_id, region_code, description, contact_email, structure_id_type,
        structure_id, company_name, city, postal_code, department_code, phone, responsable_last_name,
        responsable_first_name, responsable_profession_code, responsable_rpps, paperless, is_listed, created_at)
      select a.id, b.id, region_code, description, contact_email, structure_id_type, structure_id, company_name, city,
        postal_code, department_code, phone, responsable_last_name, responsable_first_name,
        responsable_profession_code, responsable_rpps, paperless, b.is_listed, decided_at
      from bench_latest b join mssante_addresses a on a.local_part = 'boite.' || b.number
      returning id, request_id, created_at
    ), published as (
      insert into publications (mailbox_id, status, queued_at, visible_at)
      select id, 'visible', created_at, created_at + interval '30 hours' from opened
    ) insert into memberships (mailbox_id, individual_id, role, added_by_id)
      select opened.id, applicant_id, 'responsable', applicant_id
      from opened join bench_latest on bench_latest.id = request_id`);
}
