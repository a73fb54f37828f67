import "server-only";
import { wantsDigest } from "@/db/queries/review-digests";
import type { Context } from "@/lib/context";
import { isReviewer } from "@/lib/review/policy";

/** Whether one wants the digest; `undefined` for whoever reviews nothing, and has none. */
export async function viewDigestChoice({ db, actor }: Context): Promise<boolean | undefined> {
  return isReviewer(actor) ? wantsDigest(db, actor.id) : undefined;
}
