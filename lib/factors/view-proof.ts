import "server-only";
import { findPscIdentity } from "@/db/queries/psc-identities";
import { viewAwaitedCode } from "@/lib/accounts/view-awaited-code";
import type { Context } from "@/lib/context";
import { viewFactorsToEnter } from "@/lib/factors/view-factors-to-enter";

/** How the person of a session proves themselves again: with a factor, or with the password and the code sent after it. */
export async function viewProof(context: Context & { browser: string | undefined }) {
  const { db, actor } = context;
  const [factors, awaited, psc] = await Promise.all([
    viewFactorsToEnter(db, actor.id),
    viewAwaitedCode(context, "proof"),
    findPscIdentity(db, actor.id),
  ]);
  const hasFactor = factors.passkeys || factors.applications;
  return {
    factors: hasFactor ? factors : undefined,
    awaited: hasFactor ? undefined : awaited,
    isPscLinked: psc !== undefined,
  };
}
