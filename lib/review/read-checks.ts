import "server-only";
import type { Db } from "@/db/client";
import { listCopiesInService } from "@/db/queries/register-lookup";
import { findChecks } from "@/db/queries/request-checks";
import { gravestFirst } from "@/lib/registers/checks/check";
import { checkRequest } from "@/lib/registers/checks/check-request";
import { type ComparedCheck, compareChecks } from "@/lib/registers/checks/compare-checks";
import type { CheckedRequest } from "@/lib/registers/checks/facts";
import { newerCopies } from "@/lib/registers/checks/newer-copies";
import type { Register } from "@/lib/registers/registers";

/** The checks as a reviewer reads them, the gravest first. */
export type ShownChecks = {
  checks: ComparedCheck[];
  /** When they were made: at the submission, or later by a reviewer; at this instant when nothing was kept. */
  occasion: "submission" | "review" | "now";
  takenAt: Date;
  /** The registers of which a newer copy has come since. */
  newer: Register[];
};

/** The latest checks kept of this version of the request, set beside those of its submission; made now if none were. */
export async function readChecks(
  db: Db,
  request: CheckedRequest & { id: string; version: number },
): Promise<ShownChecks> {
  const [{ submission, review }, copies] = await Promise.all([
    findChecks(db, request.id, request.version),
    listCopiesInService(db),
  ]);
  const latest = review ?? submission;
  if (!latest) {
    const checks = gravestFirst(await checkRequest(db, request));
    return { checks, occasion: "now", takenAt: new Date(), newer: [] };
  }
  return {
    checks: gravestFirst(compareChecks(latest.checks, submission?.checks ?? [])),
    occasion: latest.occasion,
    takenAt: latest.takenAt,
    newer: newerCopies(latest.checks, copies),
  };
}
