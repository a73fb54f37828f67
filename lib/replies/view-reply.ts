import "server-only";
import type { z } from "zod";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { exampleValues } from "@/lib/replies/example-values";
import { findReplyVersions } from "@/lib/replies/find-reply-versions";
import { regionOfReplies } from "@/lib/replies/region-of-replies";
import { replyHistory } from "@/lib/replies/reply-history";
import type { replyPlaceSchema } from "@/lib/replies/schema";

/** A text of one of the reviewer's regions, with all its versions and what each changed. Throws as `listReplies`. */
export async function viewReply(context: Context, place: z.output<typeof replyPlaceSchema>, slug: string) {
  const region = await regionOfReplies(context, place.region);
  const versions = await findReplyVersions(context.db, region.code, slug);
  const [reply] = versions;
  if (!reply) throw new NotFound();
  return { region, reply, history: replyHistory(versions), example: exampleValues(region) };
}
