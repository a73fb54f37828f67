import "server-only";
import { findRegistration } from "@/db/queries/registrations";
import type { VisitorContext } from "@/lib/context";

/** The account being created in this browser, as far as it has come; kept for a day. */
export async function viewRegistration({ db, browser }: VisitorContext) {
  const registration = browser ? await findRegistration(db, browser) : undefined;
  return registration?.completedAt ? undefined : registration;
}
