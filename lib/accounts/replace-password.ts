import "server-only";
import type { Db } from "@/db/client";
import { endChallengesOf } from "@/db/queries/factor-challenges";
import { replacePasswordHash } from "@/db/queries/individuals";
import { supersedeCodesOfIndividual } from "@/db/queries/one-time-codes";
import { endPasswordResetsOf } from "@/db/queries/password-resets";
import { revokeSessionsOf } from "@/db/queries/sessions";
import { revokeTrustedBrowsersOf } from "@/db/queries/trusted-browsers";
import { recordEvent } from "@/lib/audit";
import { endWait } from "@/lib/limits/count-attempt";
import { queueEmail } from "@/lib/mail/queue-email";
import { siteUrl } from "@/lib/mail/site-url";

type Person = { id: string; email: string; firstName: string; lastName: string; regionCode: string };

type Replacement = {
  /** The hash that the person was checked against: a change made meanwhile wins. */
  formerHash: string;
  passwordHash: string;
  origin: string;
  by: "link" | "former password";
  keptSessionId?: string;
};

/**
 * Stores a new password, with all that follows: the other sessions, trusted browsers, links and codes of the person end, and
 * so does the wait that wrong guesses brought; they are told, and the journal knows. False when another change came first.
 */
export async function replacePassword(
  tx: Db,
  person: Person,
  { formerHash, passwordHash, origin, by, keptSessionId }: Replacement,
): Promise<boolean> {
  if (!(await replacePasswordHash(tx, person.id, passwordHash, formerHash))) return false;
  await revokeSessionsOf(tx, person.id, keptSessionId);
  await revokeTrustedBrowsersOf(tx, person.id);
  await endChallengesOf(tx, person.id);
  await supersedeCodesOfIndividual(tx, person.id);
  await endPasswordResetsOf(tx, person.id);
  await endWait(tx, "password", person.email);
  const subject = { type: "individual", id: person.id, regionCode: person.regionCode } as const;
  await recordEvent(tx, { actor: person, origin }, "individual.password_changed", subject, { by });
  const facts = { changedAt: new Date().toISOString(), forgottenPasswordUrl: siteUrl("/mot-de-passe/oublie") };
  await queueEmail(tx, "password-changed", person.email, facts, {
    regionCode: person.regionCode,
    subjectId: person.id,
  });
  return true;
}
