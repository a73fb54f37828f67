import { assertSignedIn, visitorContext } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { countNewRequests, newRequestsSchema } from "@/lib/review/queue/count-new-requests";

const headers = { "cache-control": "private, no-store" };

/** How many requests of a search came since it was shown, for its reviewer; nobody else learns that it exists. */
export async function GET(request: Request): Promise<Response> {
  const input = newRequestsSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  try {
    const context = await visitorContext();
    assertSignedIn(context);
    if (!input.success) throw new NotFound();
    return Response.json({ count: await countNewRequests(context, input.data) }, { headers });
  } catch (error) {
    if (error instanceof NotFound) return new Response(null, { status: 404, headers });
    throw error;
  }
}
