import { env } from "@/lib/env";

/** Whether people reach the site over https, which decides the names and flags of cookies. */
export function isSecureSite(): boolean {
  return env().PUBLIC_URL.startsWith("https://");
}
