import "server-only";
import { findRequest } from "@/db/queries/requests";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { canViewRequest } from "@/lib/requests/policy";
import { firstIncompleteStep } from "@/lib/requests/steps";

/**
 * A draft with the wrong values that it still holds, for its applicant; throws `NotFound` for anybody else. What is no
 * draft any more is given all the same: the page leads on to its progress.
 */
export async function viewDraft({ db, actor }: Pick<Context, "db" | "actor">, requestId: string) {
  const found = await findRequest(db, requestId);
  if (!found || !canViewRequest(actor, found.request)) throw new NotFound();
  const { request, region, pending } = found;
  return { request, region, pending, firstIncomplete: firstIncompleteStep(request, pending) };
}
