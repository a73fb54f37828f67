import { assertSignedIn, visitorContext } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { requestIdSchema } from "@/lib/requests/request-id-schema";
import { checkAddress } from "@/lib/review/check-address";

/** Whether an address is free, while a reviewer types it. Nobody else learns that this exists. */
export async function GET(request: Request) {
  const context = await visitorContext();
  const query = new URL(request.url).searchParams;
  const requestId = requestIdSchema.safeParse(query.get("demande"));
  const typed = { localPart: query.get("locale"), domain: query.get("domaine") };
  try {
    assertSignedIn(context);
    if (!requestId.success) throw new NotFound();
    const found = await checkAddress(context, { requestId: requestId.data, ...typed });
    return Response.json(found, { headers: { "cache-control": "no-store" } });
  } catch (error) {
    if (error instanceof NotFound) return new Response(null, { status: 404 });
    throw error;
  }
}
