import "server-only";
import { env } from "@/lib/env";

/** Whom a passkey is made for: the address that people type. */
export function relyingParty(): { rpID: string; origin: string } {
  const { hostname, origin } = new URL(env().PUBLIC_URL);
  return { rpID: hostname, origin };
}
