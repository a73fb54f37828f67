import "server-only";
import { findPscIdToken } from "@/db/queries/sessions";
import type { VisitorContext } from "@/lib/context";
import { siteUrl } from "@/lib/mail/site-url";
import { idTokenSeal } from "@/lib/psc/arrival";
import { isPscAnswering } from "@/lib/psc/is-psc-answering";
import { isPscOffered } from "@/lib/psc/is-psc-offered";
import { pscSettings } from "@/lib/psc/settings";
import { unseal } from "@/lib/sealed";

/**
 * Where the session that came from Pro Santé Connect ends there too, and comes back from (RP-initiated logout);
 * `undefined` for any other session, or when Pro Santé Connect does not answer. To be asked before ours ends.
 */
export async function signOutUrl({ db, actor, gated }: VisitorContext): Promise<string | undefined> {
  const sessionId = (actor ?? gated?.actor)?.sessionId;
  const sealed = sessionId && isPscOffered() ? await findPscIdToken(db, sessionId) : undefined;
  if (!sealed) return undefined;
  const settings = pscSettings();
  const [idToken, isAnswering] = await Promise.all([unseal(idTokenSeal, sealed), isPscAnswering(settings)]);
  if (!isAnswering) return undefined;
  const url = new URL(settings.logout);
  url.searchParams.set("id_token_hint", String(idToken));
  url.searchParams.set("client_id", settings.clientId);
  url.searchParams.set("post_logout_redirect_uri", siteUrl("/"));
  return url.href;
}
