import "server-only";
import { findPscArrival, keepPscArrivalForRegistration } from "@/db/queries/psc-arrivals";
import { clearRegistrationIdentity } from "@/db/queries/registrations";
import type { BrowserContext } from "@/lib/auth/browser-context";
import { hoursToRegister } from "@/lib/psc/arrival";
import { NoPscArrival } from "@/lib/psc/errors";

/**
 * Makes the registration of this browser that of whoever came back from Pro Santé Connect in it: who they are is not what
 * was typed there before. Returns the page that they wanted.
 */
export async function registerWithPsc({ db, browser }: Pick<BrowserContext, "db" | "browser">): Promise<string> {
  const arrival = await findPscArrival(db, browser);
  if (!arrival) throw new NoPscArrival();
  await db.transaction(async (tx) => {
    await keepPscArrivalForRegistration(tx, arrival.id, new Date(Date.now() + hoursToRegister * 3_600_000));
    await clearRegistrationIdentity(tx, browser);
  });
  return arrival.returnPath;
}
