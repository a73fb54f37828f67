import "server-only";
import { cookies } from "next/headers";
import { isSecureSite } from "@/lib/auth/secure-site";

const halfAnHour = 30 * 60;
const tokenFormat = /^[\w-]{43}$/;

/**
 * A cookie that takes over the token of a mailed link, so that it stands in no address, history or log while the person
 * is at the pages under `path`.
 */
export function linkCookie(name: string, path: `/${string}`, secondsKept = halfAnHour) {
  const cookieName = () => (isSecureSite() ? `__Secure-balorg-${name}` : `balorg-${name}`);
  const write = async (token: string, maxAge: number) => {
    const attributes = { httpOnly: true, secure: isSecureSite(), sameSite: "lax", path, maxAge } as const;
    (await cookies()).set(cookieName(), token, attributes);
  };
  return {
    /** What is no token of ours is kept as an empty one, which opens nothing. */
    write: (token: string | null) => write(token && tokenFormat.test(token) ? token : "", secondsKept),
    read: async (): Promise<string | undefined> => (await cookies()).get(cookieName())?.value,
    clear: () => write("", 0),
  };
}
