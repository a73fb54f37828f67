import "server-only";
import { insertPscArrival } from "@/db/queries/psc-arrivals";
import type { BrowserContext } from "@/lib/auth/browser-context";
import { claimsSeal, idTokenSeal, minutesToLink, type PscArrival } from "@/lib/psc/arrival";
import { seal } from "@/lib/sealed";

/** Keeps who came back from Pro Santé Connect in this browser, and where they wanted to go. */
export async function keepArrival(
  { db, browser }: Pick<BrowserContext, "db" | "browser">,
  { claims, idToken, provedAt }: PscArrival,
  returnPath: string,
): Promise<void> {
  const [sealedClaims, sealedIdToken] = await Promise.all([seal(claimsSeal, claims), seal(idTokenSeal, idToken)]);
  await insertPscArrival(db, {
    browserHash: browser,
    subjectNameId: claims.subjectNameId,
    ...{ sealedClaims, sealedIdToken, provedAt, returnPath },
    expiresAt: new Date(Date.now() + minutesToLink * 60_000),
  });
}
