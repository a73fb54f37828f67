import "server-only";
import { cookies } from "next/headers";
import { encode } from "next-auth/jwt";
import { isSecureSite } from "@/lib/auth/secure-site";
import { sessionIdOf } from "@/lib/auth/session-token";
import { env } from "@/lib/env";

/** Longer than any session, so that the person of an ended one is still known when they come back with a form. */
const cookieSeconds = 30 * 24 * 3600;

function sessionCookieName(): string {
  return isSecureSite() ? "__Secure-next-auth.session-token" : "next-auth.session-token";
}

/** The cookie of next-auth, carrying nothing but the id of a row in `sessions`. */
export async function writeSessionCookie(sessionId: string): Promise<void> {
  const token = await encode({ token: { sid: sessionId }, secret: env().NEXTAUTH_SECRET, maxAge: cookieSeconds });
  (await cookies()).set(sessionCookieName(), token, {
    httpOnly: true,
    secure: isSecureSite(),
    sameSite: "lax",
    path: "/",
    maxAge: cookieSeconds,
  });
}

export async function clearSessionCookie(): Promise<void> {
  (await cookies()).delete(sessionCookieName());
}

/** The session id of the cookie, whether the session still lives or not; undefined when there is none or it is forged. */
export async function readSessionId(): Promise<string | undefined> {
  const token = (await cookies()).get(sessionCookieName())?.value;
  return token ? sessionIdOf(token) : undefined;
}
