import "server-only";
import { forgetPscArrivals } from "@/db/queries/psc-arrivals";
import { clearRegistrationIdentity } from "@/db/queries/registrations";
import type { BrowserContext } from "@/lib/auth/browser-context";

/** Forgets who came back from Pro Santé Connect in this browser: it was somebody else, or they changed their mind. */
export async function forgetArrival({ db, browser }: Pick<BrowserContext, "db" | "browser">): Promise<void> {
  await db.transaction(async (tx) => {
    await forgetPscArrivals(tx, browser);
    await clearRegistrationIdentity(tx, browser);
  });
}
