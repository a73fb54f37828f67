import { assertSignedIn, visitorContext } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { reportPresence } from "@/lib/review/desk/report-presence";
import { presenceSchema } from "@/lib/review/desk/schemas";

const headers = { "cache-control": "private, no-store" };

/** A page of a request says that it is open, at work or left, and learns who else is there. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/api/instruction/[demande]/presence">,
): Promise<Response> {
  const context = await visitorContext();
  const { demande } = await params;
  const said: unknown = await request.json().catch(() => undefined);
  const presence = presenceSchema.safeParse({ ...Object(said), requestId: demande });
  try {
    assertSignedIn(context);
    if (!presence.success) throw new NotFound();
    return Response.json(await reportPresence(context, presence.data), { headers });
  } catch (error) {
    if (error instanceof NotFound) return new Response(null, { status: 404, headers });
    throw error;
  }
}
