import "server-only";
import type { Db } from "@/db/client";
import { violates } from "@/db/errors";
import { insertIndividual } from "@/db/queries/individuals";
import {
  completeRegistration,
  findRegistration,
  lockRegistration,
  type Registration,
} from "@/db/queries/registrations";
import { EmailAlreadyUsed, NoRegistration, PasswordRefused, RppsAlreadyUsed } from "@/lib/accounts/errors";
import { openSession } from "@/lib/accounts/open-session";
import { hashPassword } from "@/lib/accounts/password-hash";
import { passwordProblem } from "@/lib/accounts/password-problem";
import { recordEvent } from "@/lib/audit";
import type { BrowserContext } from "@/lib/auth/browser-context";
import { cguVersion } from "@/lib/cgu-version";
import { queueEmail } from "@/lib/mail/queue-email";
import { siteUrl } from "@/lib/mail/site-url";
import { linkNewAccount } from "@/lib/psc/link-new-account";

/**
 * Ends the registration of this browser: the account, its session (of the same id) and the mail that tells of it, all at
 * once. Sent twice, it makes one account.
 */
export async function createAccount(context: BrowserContext, newPassword: string): Promise<Registration> {
  const registration = await findRegistration(context.db, context.browser);
  if (!registration) throw new NoRegistration();
  if (registration.completedAt) return registration;
  const problem = passwordProblem(newPassword, complete(registration));
  if (problem) throw new PasswordRefused(problem);
  const passwordHash = await hashPassword(newPassword);
  await context.db.transaction(async (tx) => {
    const held = await lockRegistration(tx, registration.id);
    if (!held?.completedAt) await addAccount(tx, context, complete(held), passwordHash);
  });
  return registration;
}

/** The registration with every step before the password done. */
function complete(registration: Registration | undefined) {
  const { id, regionCode, email, emailProvedAt, kind, firstName, lastName, professionCode } = registration ?? {};
  if (!id || !regionCode || !email || !emailProvedAt || !kind || !firstName || !lastName || !professionCode) {
    throw new NoRegistration();
  }
  const { rpps = null, pscArrivalId = null } = registration ?? {};
  return { id, regionCode, email, kind, firstName, lastName, professionCode, rpps, pscArrivalId };
}

async function addAccount(
  tx: Db,
  context: BrowserContext,
  { id, pscArrivalId, ...identity }: ReturnType<typeof complete>,
  passwordHash: string,
): Promise<void> {
  const person = await insertIndividual(tx, { ...identity, passwordHash, cguVersion }).catch((error: unknown) => {
    if (violates(error, "individuals_email_unique")) throw new EmailAlreadyUsed();
    if (violates(error, "individuals_rpps_unique")) throw new RppsAlreadyUsed(undefined);
    throw error;
  });
  await completeRegistration(tx, id, person.id);
  const proof = pscArrivalId ? await linkNewAccount(tx, { actor: person, origin: context.origin }, pscArrivalId) : {};
  await openSession(tx, context, { id, individualId: person.id, method: "registration", ...proof });
  const subject = { type: "individual", id: person.id, regionCode: person.regionCode } as const;
  const { kind, firstName } = identity;
  await recordEvent(tx, { actor: person, origin: context.origin }, "individual.created", subject, { kind, cguVersion });
  const facts = { firstName, kind, signInUrl: siteUrl("/connexion") };
  await queueEmail(tx, "account-created", person.email, facts, { regionCode: person.regionCode, subjectId: person.id });
}
