import "server-only";
import { listInformationRequests } from "@/db/queries/information-requests";
import { findRequest } from "@/db/queries/requests";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { askedFields } from "@/lib/requests/asked-fields";
import { canComplete, canViewRequest } from "@/lib/requests/policy";

/**
 * What the service centre asks, with the fields in question as they are now; `asked` is missing when it asks nothing.
 * Throws `NotFound` for anybody but the applicant.
 */
export async function viewCompletion({ db, actor }: Pick<Context, "db" | "actor">, requestId: string) {
  const found = await findRequest(db, requestId);
  if (!found || !canViewRequest(actor, found.request)) throw new NotFound();
  const { request } = found;
  if (!canComplete(actor, request)) return { request };
  const asked = (await listInformationRequests(db, requestId)).find(
    ({ answeredAt, cancelledAt }) => !answeredAt && !cancelledAt,
  );
  return { request, asked: asked && { ...asked, fields: askedFields(asked.questions) } };
}
