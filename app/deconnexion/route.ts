import { endSession } from "@/lib/accounts/end-session";
import { clearSessionCookie } from "@/lib/auth/session-cookie";
import { visitorContext } from "@/lib/context";

/** A route and not an action: the header is on every page, and belongs to none. */
export async function POST(): Promise<Response> {
  await endSession(await visitorContext());
  await clearSessionCookie();
  return new Response(null, { status: 303, headers: { location: "/" } });
}
