import "server-only";
import { findAwaitedFactor } from "@/db/queries/factor-challenges";
import type { VisitorContext } from "@/lib/context";
import { viewFactorsToEnter } from "@/lib/factors/view-factors-to-enter";

/** With what somebody whose password was right may end their sign-in; `undefined` when this browser awaits nobody. */
export async function viewAwaitedFactor({ db, browser }: VisitorContext) {
  const awaited = browser ? await findAwaitedFactor(db, browser) : undefined;
  return awaited && !awaited.isUsed ? viewFactorsToEnter(db, awaited.individualId) : undefined;
}
