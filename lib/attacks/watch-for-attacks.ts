import "server-only";
import type { Db } from "@/db/client";
import { insertAttackAlert } from "@/db/queries/attack-alerts";
import { countGuessesByStep, countNetworksOnOneAccount, listGuessingNetworks } from "@/db/queries/failed-guesses";
import { listOperatorEmails } from "@/db/queries/operator";
import { findAttacks, findingSentence } from "@/lib/attacks/findings";
import { queueEmail } from "@/lib/mail/queue-email";
import { siteUrl } from "@/lib/mail/site-url";

const minutes = 60;
const mostNetworksTold = 5;

/** Tells the operators, once an hour at most, when the wrong guesses of the last hour look like an attack. */
export async function watchForAttacks(db: Db): Promise<void> {
  const findings = findAttacks({
    steps: await countGuessesByStep(db, minutes),
    networks: await listGuessingNetworks(db, minutes, mostNetworksTold),
    networksOnOneAccount: await countNetworksOnOneAccount(db, minutes),
  });
  if (findings.length === 0) return;
  await db.transaction(async (tx) => {
    if (!(await insertAttackAlert(tx, findings))) return;
    const facts = { sentences: findings.map(findingSentence), pageUrl: siteUrl("/administration/securite") };
    for (const email of await listOperatorEmails(tx)) await queueEmail(tx, "attack-alert", email, facts);
  });
}
