import "server-only";
import { headers } from "next/headers";
import { safeReturnPath } from "@/lib/auth/return-path";

/** The network address the request came from, as `server.mjs` saw it: a client can't forge this header. */
export async function requestOrigin(): Promise<string> {
  return (await headers()).get("x-balorg-origin-address") ?? "unknown";
}

/** Path and query of the page being shown or posted to, as `server.mjs` saw it. */
export async function requestPath(): Promise<string> {
  return safeReturnPath((await headers()).get("x-balorg-path"));
}

/** The `User-Agent` header, cut short. */
export async function userAgent(): Promise<string> {
  return ((await headers()).get("user-agent") ?? "").slice(0, 400);
}
