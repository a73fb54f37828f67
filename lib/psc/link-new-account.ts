import "server-only";
import type { Db } from "@/db/client";
import { violates } from "@/db/errors";
import { consumePscArrival } from "@/db/queries/psc-arrivals";
import { insertPscIdentity } from "@/db/queries/psc-identities";
import { checkVouchedRpps } from "@/lib/psc/check-vouched-rpps";
import { CannotLink } from "@/lib/psc/errors";
import { readArrival } from "@/lib/psc/read-arrival";

type Author = { actor: { id: string; firstName: string; lastName: string }; origin: string };

/**
 * Links an account just made to whom Pro Santé Connect said it is for, and tells how its session begins; nothing when that
 * was too long ago: the account is then one like any other, its number declared. Throws `CannotLink`.
 */
export async function linkNewAccount(tx: Db, author: Author, arrivalId: string) {
  const arrival = await consumePscArrival(tx, arrivalId);
  if (!arrival) return {};
  const claims = await readArrival(arrival);
  await insertPscIdentity(tx, author.actor.id, claims).catch((error: unknown) => {
    throw violates(error, "psc_identities_pkey") ? new CannotLink("identity_linked") : error;
  });
  if (claims.rpps) await checkVouchedRpps(tx, author, author.actor.id);
  return { method: "psc", sealedPscIdToken: arrival.sealedIdToken, provedAt: arrival.provedAt } as const;
}
