import type { Actor } from "@/lib/actor";
import { NotFound } from "@/lib/errors";

type Writer = Pick<Actor, "reviewerRegions">;

/** The texts of a region are read and written by its reviewers alone. Throws `NotFound`. */
export function assertWritesRepliesOf(actor: Writer, regionCode: string): void {
  if (!actor.reviewerRegions.includes(regionCode)) throw new NotFound();
}
