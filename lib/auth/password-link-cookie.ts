import "server-only";
import { cookies } from "next/headers";
import { isSecureSite } from "@/lib/auth/secure-site";

const cookieName = () => (isSecureSite() ? "__Secure-balorg-lien" : "balorg-lien");
const attributes = () => ({ httpOnly: true, secure: isSecureSite(), sameSite: "lax", path: "/mot-de-passe" }) as const;
const secondsKept = 30 * 60;

/** Takes over the token of a link, so that it stands in no address, history or log while the password is chosen. */
export async function writePasswordLinkCookie(token: string): Promise<void> {
  (await cookies()).set(cookieName(), token, { ...attributes(), maxAge: secondsKept });
}

export async function readPasswordLinkCookie(): Promise<string | undefined> {
  return (await cookies()).get(cookieName())?.value;
}

export async function clearPasswordLinkCookie(): Promise<void> {
  (await cookies()).set(cookieName(), "", { ...attributes(), maxAge: 0 });
}
