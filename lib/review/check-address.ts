import "server-only";
import { listRegionDomains } from "@/db/queries/addresses";
import { addressAvailability } from "@/lib/addresses/address-availability";
import type { Context } from "@/lib/context";
import { placeOf } from "@/lib/review/propose-address";
import { readRequest } from "@/lib/review/read-request";
import { addressSchema } from "@/lib/review/schemas";

type Typed = { requestId: string; localPart: unknown; domain: unknown };

/**
 * Whether an address is free for the structure of a request, or what is wrong with it and in which field. For the
 * reviewers of the request only: throws as `readRequest`.
 */
export async function checkAddress(context: Context, { requestId, ...typed }: Typed) {
  const { request } = await readRequest(context, requestId);
  const parsed = addressSchema.safeParse(typed);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { field: String(issue?.path[0] ?? "localPart"), problem: issue?.message ?? "" };
  }
  const offered = await listRegionDomains(context.db, request.regionCode);
  if (!offered.some(({ domain }) => domain === parsed.data.domain)) {
    return { field: "domain", problem: "Choisissez un domaine de la région." };
  }
  return addressAvailability(context.db, placeOf(request), parsed.data);
}
