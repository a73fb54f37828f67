import "server-only";
import type { Db } from "@/db/client";
import { listAuditEvents } from "@/db/queries/audit-events";
import { type Enquiry, findEnquiry, listEnquiriesAlike } from "@/db/queries/connection-enquiries";
import { listEnquiryQuestions } from "@/db/queries/enquiry-questions";
import { findEstablishment, listCopiesInService } from "@/db/queries/register-lookup";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { assertCanOperate } from "@/lib/operations/policy";
import { originsOf } from "@/lib/registers/fill/origins";
import { valuesOfEstablishment } from "@/lib/registers/fill/values-of-establishment";

/** All that is known of an enquiry, for the operator: what was typed, what FINESS says of it, what happened. */
export async function viewEnquiry({ db, actor }: Pick<Context, "db" | "actor">, id: string) {
  assertCanOperate(actor);
  const found = await findEnquiry(db, id);
  if (!found) throw new NotFound();
  const { enquiry, region, takenBy } = found;
  const [questions, events, alike, register] = await Promise.all([
    listEnquiryQuestions(db, id),
    listAuditEvents(db, "connection_enquiry", id),
    enquiry.structureId ? listEnquiriesAlike(db, enquiry.structureId, id) : [],
    readRegister(db, enquiry),
  ]);
  return { enquiry, region, takenBy, questions, events, alike, register };
}

export type EnquiryView = Awaited<ReturnType<typeof viewEnquiry>>;

/** As the contact picked it there, and as its number stands there now; `isGone`: it has left the register. */
async function readRegister(db: Db, { structureId, structureIdType, picked }: Enquiry) {
  const [{ finess: dataDate }, found] = await Promise.all([
    listCopiesInService(db),
    structureId && structureIdType === "FINESS_GEO" ? findEstablishment(db, structureId) : undefined,
  ]);
  return {
    picked: originsOf("structure", picked ?? undefined),
    now: found && dataDate ? originsOf("structure", { dataDate, values: valuesOfEstablishment(found) }) : {},
    isGone: Boolean(found?.goneOn),
    isUnknown: structureIdType === "FINESS_GEO" && dataDate !== undefined && !found,
  };
}
