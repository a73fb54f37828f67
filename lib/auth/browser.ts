import "server-only";
import { cookies } from "next/headers";
import { isSecureSite } from "@/lib/auth/secure-site";
import { keyedHash, randomToken } from "@/lib/secrets";

const cookieName = () => (isSecureSite() ? "__Host-balorg-navigateur" : "balorg-navigateur");
const tokenFormat = /^[\w-]{43}$/;

/** The hash of the cookie that ties codes and drafts to one browser; undefined before it has one. */
export async function browserHash(): Promise<string | undefined> {
  const token = (await cookies()).get(cookieName())?.value;
  return token && tokenFormat.test(token) ? keyedHash("browser", token) : undefined;
}

/**
 * The same, giving the browser its cookie when it has none yet: for actions only, pages can't set cookies. The server
 * has mostly given it already, with the page of the form (server/browser-cookie.mjs).
 */
export async function ensureBrowserHash(): Promise<string> {
  const known = await browserHash();
  if (known) return known;
  const token = randomToken();
  (await cookies()).set(cookieName(), token, {
    httpOnly: true,
    secure: isSecureSite(),
    sameSite: "lax",
    path: "/",
    maxAge: 365 * 24 * 3600,
  });
  return keyedHash("browser", token);
}
