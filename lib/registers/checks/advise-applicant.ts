import "server-only";
import type { Db } from "@/db/client";
import { type Advice, adviceFor } from "@/lib/registers/checks/advice";
import { decideChecks } from "@/lib/registers/checks/decide-checks";
import type { CheckedRequest } from "@/lib/registers/checks/facts";
import { gatherFacts } from "@/lib/registers/checks/gather-facts";

/** What an applicant may mend before sending. Nothing is told of anybody else's account: only registers are public. */
export async function adviseApplicant(db: Db, request: CheckedRequest): Promise<Advice[]> {
  const facts = await gatherFacts(db, request);
  const isTheirs = facts.contactAccountId === request.applicantId;
  return adviceFor(decideChecks({ ...facts, contactAccountId: isTheirs ? facts.contactAccountId : undefined }));
}
