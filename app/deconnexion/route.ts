import { endSession } from "@/lib/accounts/end-session";
import { clearSessionCookie } from "@/lib/auth/session-cookie";
import { visitorContext } from "@/lib/context";
import { signOutUrl } from "@/lib/psc/sign-out-url";

/** A route and not an action: the header is on every page, and belongs to none. */
export async function POST(): Promise<Response> {
  const context = await visitorContext();
  const location = (await signOutUrl(context)) ?? "/";
  await endSession(context);
  await clearSessionCookie();
  return new Response(null, { status: 303, headers: { location } });
}
