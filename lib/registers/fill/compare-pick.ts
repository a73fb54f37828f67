import "server-only";
import type { Db } from "@/db/client";
import { findPendingValues } from "@/db/queries/pending-values";
import { findRegion } from "@/db/queries/regions";
import { readRegisterValues } from "@/db/queries/request-register-values";
import { findApplicant, findDraftOf, type RequestRow } from "@/db/queries/requests";
import { type Comparison, compareWithDraft } from "@/lib/registers/fill/compare-with-draft";
import type { RegisterValues } from "@/lib/registers/fill/register-values";
import type { RequestPart } from "@/lib/registers/fill/request-part";

/** What a pick would do to a draft, with the wrong values that it still holds. */
export async function comparePick(
  db: Db,
  draft: RequestRow,
  part: RequestPart,
  offered: RegisterValues,
): Promise<Comparison & { pending: Record<string, string> }> {
  const pending = await findPendingValues(db, draft.id);
  const earlier = (await readRegisterValues(db, draft.id))[part]?.values ?? {};
  const proposed = part === "responsable" ? await proposedResponsable(db, draft.applicantId) : {};
  const movable = { ...offered };
  if (!(await canMoveTo(db, draft, offered.regionCode))) delete movable.regionCode;
  return { ...compareWithDraft({ ...draft, ...pending }, movable, [earlier, proposed]), pending };
}

/** Whether the draft may be one of that region: it takes requests, and this person has no other draft there. */
async function canMoveTo(db: Db, draft: RequestRow, regionCode: string | undefined): Promise<boolean> {
  if (!regionCode || regionCode === draft.regionCode) return false;
  const region = await findRegion(db, regionCode);
  if (!region?.isOpen) return false;
  return draft.previousRequestId !== null || !(await findDraftOf(db, draft.applicantId, regionCode));
}

/** The applicant’s own name and number, which the form proposes by itself. */
async function proposedResponsable(db: Db, applicantId: string): Promise<RegisterValues> {
  const applicant = await findApplicant(db, applicantId);
  if (applicant?.kind !== "PER") return {};
  const { lastName, firstName, professionCode, rpps } = applicant;
  return {
    responsableLastName: lastName,
    responsableFirstName: firstName,
    responsableProfessionCode: professionCode,
    ...(rpps && { responsableRpps: rpps }),
  };
}
