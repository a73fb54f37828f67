import "server-only";
import { findRegion } from "@/db/queries/regions";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { assertWritesRepliesOf } from "@/lib/replies/policy";

/** The region whose texts are asked for, or else the reviewer's first one. Throws `NotFound` for one that is not theirs. */
export async function regionOfReplies({ db, actor }: Context, asked: string | undefined) {
  const code = asked ?? actor.reviewerRegions[0] ?? "";
  assertWritesRepliesOf(actor, code);
  const region = await findRegion(db, code);
  if (!region) throw new NotFound();
  return region;
}
