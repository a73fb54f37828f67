import "server-only";
import type { z } from "zod";
import type { Context } from "@/lib/context";
import { exampleValues } from "@/lib/replies/example-values";
import { regionOfReplies } from "@/lib/replies/region-of-replies";
import type { replyPlaceSchema } from "@/lib/replies/schema";

/** What writing a text for one of the reviewer's regions starts from. Throws as `listReplies`. */
export async function viewNewReply(context: Context, place: z.output<typeof replyPlaceSchema>) {
  const region = await regionOfReplies(context, place.region);
  return { region, example: exampleValues(region) };
}
