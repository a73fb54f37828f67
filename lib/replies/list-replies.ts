import "server-only";
import type { z } from "zod";
import { listRegionTargets } from "@/db/queries/review-regions";
import type { Context } from "@/lib/context";
import { regionOfReplies } from "@/lib/replies/region-of-replies";
import { regionReplies } from "@/lib/replies/region-replies";
import type { replyFiltersSchema } from "@/lib/replies/schema";
import { searchReplies } from "@/lib/replies/search-replies";

/**
 * The texts of one of the reviewer's regions that answer to what is sought, in service and archived. Throws `NotFound`
 * for another region, and for whoever is no reviewer.
 */
export async function listReplies(context: Context, { region: asked, usage, q }: z.output<typeof replyFiltersSchema>) {
  const { db, actor } = context;
  const region = await regionOfReplies(context, asked);
  const [regions, replies] = await Promise.all([
    listRegionTargets(db, actor.reviewerRegions),
    regionReplies(db, region.code),
  ]);
  const found = searchReplies(
    replies.filter(({ use }) => !usage || use === usage),
    q,
  );
  return {
    region,
    regions,
    replies: found.filter(({ isArchived }) => !isArchived),
    archived: found.filter(({ isArchived }) => isArchived),
  };
}
