import "server-only";
import { env } from "@/lib/env";

/** The whole address of a page of this site, for a mail: `siteUrl("/connexion")`. */
export function siteUrl(path: `/${string}`): string {
  return new URL(path, env().PUBLIC_URL).href;
}
