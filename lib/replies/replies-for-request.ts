import "server-only";
import type { Db } from "@/db/client";
import { regionReplies } from "@/lib/replies/region-replies";
import type { ReplyUse } from "@/lib/replies/reply";
import { replyVariables } from "@/lib/replies/reply-variables";
import { type UsableReply, usableReply } from "@/lib/replies/usable-reply";

type Found = {
  request: Parameters<typeof replyVariables>[0];
  region: Parameters<typeof replyVariables>[1];
  applicant: Parameters<typeof replyVariables>[2];
};

/** The texts of the region of a request that are in service, filled in for it. */
export async function repliesForRequest(
  db: Db,
  { request, region, applicant }: Found,
): Promise<Record<ReplyUse, UsableReply[]>> {
  const values = replyVariables(request, region, applicant);
  const replies = await regionReplies(db, request.regionCode);
  const forUse = (use: ReplyUse) =>
    replies.filter((reply) => reply.use === use && !reply.isArchived).map((reply) => usableReply(reply, values));
  return { ask: forUse("ask"), refuse: forUse("refuse") };
}
