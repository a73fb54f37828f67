import "server-only";
import { findUnconfirmedTotp } from "@/db/queries/totp-factors";
import type { Context } from "@/lib/context";
import { applicationUri } from "@/lib/factors/application-code";
import { unsealSecret } from "@/lib/factors/sealed-secret";

/** The application being set up: what to scan, and what to type instead; `undefined` when there is none. */
export async function viewApplication({ db, actor }: Context) {
  const begun = await findUnconfirmedTotp(db, actor.id);
  if (!begun) return;
  const secret = await unsealSecret(actor.id, begun.sealedSecret);
  return { name: begun.name, secret, uri: applicationUri(secret, actor.email) };
}
