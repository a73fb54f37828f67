import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import type { requests } from "@/db/schema";

type Request = typeof requests.$inferSelect;

type Row = {
  id: string;
  number: string;
  status: Exclude<Request["status"], "draft">;
  companyName: string;
  city: string;
  submittedAt: string;
  decidedAt: string | null;
  refusalReason: Request["refusalReason"];
  isSameStructure: boolean;
  isSameApplicant: boolean;
  isSameResponsable: boolean;
};

type Subject = { number: number; structureId: string; applicantId: string; responsableRpps: string };

/**
 * The requests of these regions sent before this one for the same structure, by the same applicant or with the same
 * responsable, newest first. Each of the three is read from its own index, up to `limit`.
 */
export async function listEarlierRequests(db: Db, request: Subject, regionCodes: string[], limit: number) {
  const { number, structureId, applicantId, responsableRpps } = request;
  const regions = sql`array[${sql.join(
    regionCodes.map((code) => sql`${code}`),
    sql`, `,
  )}]::text[]`;
  const earlier = (isSame: SQL) => sql`(
    select id from requests
    where ${isSame} and number < ${number} and submitted_at is not null and region_code = any(${regions})
    order by created_at desc limit ${limit})`;
  const rows = await db.execute<Row>(sql`
    select r.id, r.number, r.status, r.company_name as "companyName", r.city, r.submitted_at as "submittedAt",
      r.decided_at as "decidedAt", r.refusal_reason as "refusalReason",
      r.structure_id = ${structureId} as "isSameStructure", r.applicant_id = ${applicantId} as "isSameApplicant",
      r.responsable_rpps = ${responsableRpps} as "isSameResponsable"
    from (
      ${earlier(sql`structure_id = ${structureId}`)} union ${earlier(sql`applicant_id = ${applicantId}`)}
      union ${earlier(sql`responsable_rpps = ${responsableRpps}`)}
    ) found
    join requests r on r.id = found.id and r.status <> 'draft'
    order by r.number desc limit ${limit}`);
  return rows.map((row) => ({
    ...row,
    number: Number(row.number),
    submittedAt: new Date(row.submittedAt),
    decidedAt: row.decidedAt ? new Date(row.decidedAt) : null,
  }));
}
