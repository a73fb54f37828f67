import "server-only";
import type { Context } from "@/lib/context";
import { repliesForRequest } from "@/lib/replies/replies-for-request";
import { readRequest } from "@/lib/review/read-request";

/** A request with the texts to ask or to refuse with, for the pages of these decisions. Throws as `readRequest`. */
export async function viewDecisionForm(context: Context, requestId: string) {
  const found = await readRequest(context, requestId);
  return { ...found, replies: await repliesForRequest(context.db, found) };
}
