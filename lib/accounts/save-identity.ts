import "server-only";
import type { z } from "zod";
import { isRppsTaken } from "@/db/queries/individuals";
import { findRegistration, saveRegistrationIdentity } from "@/db/queries/registrations";
import { NoRegistration, RppsAlreadyUsed } from "@/lib/accounts/errors";
import type { identitySchema } from "@/lib/accounts/schemas";
import type { BrowserContext } from "@/lib/auth/browser-context";

/** Keeps who the person is. Made in the same go as a request, the account is an INT one, whatever was sent. */
export async function saveIdentity({ db, browser }: BrowserContext, identity: z.output<typeof identitySchema>) {
  const registration = await findRegistration(db, browser);
  if (!registration?.emailProvedAt) throw new NoRegistration();
  const isUnlisted = registration.path === "unlisted_with_request";
  const { firstName, lastName, professionCode } = identity;
  const { kind, rpps } = isUnlisted ? ({ kind: "INT", rpps: null } as const) : identity;
  if (rpps && (await isRppsTaken(db, rpps))) throw new RppsAlreadyUsed("rpps");
  await saveRegistrationIdentity(db, registration.id, { kind, firstName, lastName, professionCode, rpps });
}
