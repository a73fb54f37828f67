import "server-only";
import { findPscRegistration } from "@/db/queries/psc-arrivals";
import type { VisitorContext } from "@/lib/context";
import type { PscClaims } from "@/lib/psc/claims";
import { readArrival } from "@/lib/psc/read-arrival";

/** Who makes an account in this browser with what Pro Santé Connect says of them; `undefined` when nobody does. */
export async function viewPscRegistration({
  db,
  browser,
}: Pick<VisitorContext, "db" | "browser">): Promise<PscClaims | undefined> {
  const arrival = browser ? await findPscRegistration(db, browser) : undefined;
  return arrival && readArrival(arrival);
}
