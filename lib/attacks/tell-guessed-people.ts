import "server-only";
import type { Db } from "@/db/client";
import { listGuessedPeople } from "@/db/queries/failed-guesses";
import { findIndividual } from "@/db/queries/individuals";
import { wasEmailQueued } from "@/db/queries/queued-emails";
import { queueEmail } from "@/lib/mail/queue-email";
import { siteUrl } from "@/lib/mail/site-url";

/** Well past what somebody mistypes: the last of them come minutes apart. */
const guessesToTell = 8;
const minutes = 60;
const aDayAgo = () => new Date(Date.now() - 24 * 3_600_000);

/**
 * Tells people that somebody tries to guess how to enter their account, once a day at most. From here and not where the
 * guess is made, whose time would tell that the account exists.
 */
export async function tellGuessedPeople(db: Db): Promise<void> {
  for (const id of await listGuessedPeople(db, minutes, guessesToTell)) await db.transaction((tx) => tell(tx, id));
}

async function tell(tx: Db, id: string): Promise<void> {
  const person = await findIndividual(tx, id);
  if (!person || (await wasEmailQueued(tx, "guesses-at-account", id, aDayAgo()))) return;
  const facts = { forgottenPasswordUrl: siteUrl("/mot-de-passe/oublie"), securityUrl: siteUrl("/compte/securite") };
  const about = { regionCode: person.regionCode, subjectId: person.id };
  await queueEmail(tx, "guesses-at-account", person.email, facts, about);
}
