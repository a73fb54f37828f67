import "server-only";
import type { z } from "zod";
import { isRppsTaken } from "@/db/queries/individuals";
import { findPscRegistration } from "@/db/queries/psc-arrivals";
import { findRegistration, saveRegistrationIdentity } from "@/db/queries/registrations";
import { NoRegistration, RppsAlreadyUsed } from "@/lib/accounts/errors";
import type { identitySchema } from "@/lib/accounts/schemas";
import type { BrowserContext } from "@/lib/auth/browser-context";
import { countAttempt, forgiveAttempt } from "@/lib/limits/count-attempt";
import { fixedIdentity } from "@/lib/psc/fixed-identity";
import { readArrival } from "@/lib/psc/read-arrival";

/**
 * Keeps who the person is. What Pro Santé Connect says of them counts, whatever was sent; without it, an account made in
 * the same go as a request is an INT one.
 */
export async function saveIdentity(context: BrowserContext, identity: z.output<typeof identitySchema>) {
  const { db, browser } = context;
  const registration = await findRegistration(db, browser);
  if (!registration?.emailProvedAt) throw new NoRegistration();
  const arrival = await findPscRegistration(db, browser);
  const isUnlisted = !arrival && registration.path === "unlisted_with_request";
  const told = arrival ? fixedIdentity(await readArrival(arrival)) : {};
  const {
    firstName,
    lastName,
    professionCode,
    kind,
    rpps: number,
  } = {
    ...identity,
    ...(isUnlisted && { kind: "INT" as const, rpps: null }),
    ...told,
  };
  const rpps = number || null;
  if (rpps) await assertRppsFree(context, registration.email ?? "", rpps);
  await saveRegistrationIdentity(db, registration.id, {
    ...{ kind, firstName, lastName, professionCode, rpps },
    pscArrivalId: arrival?.id ?? null,
  });
}

/** That a number has an account is told to whoever has it, and is to be tried a few times only. */
async function assertRppsFree(context: BrowserContext, email: string, rpps: string): Promise<void> {
  await countAttempt(context, "sign-up RPPS", email);
  if (await isRppsTaken(context.db, rpps)) throw new RppsAlreadyUsed("rpps");
  await forgiveAttempt(context, "sign-up RPPS", email);
}
