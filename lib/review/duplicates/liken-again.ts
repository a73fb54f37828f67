import "server-only";
import { deleteDistinction } from "@/db/queries/distinctions";
import type { Context } from "@/lib/context";
import { changeDistinction } from "@/lib/review/duplicates/change-distinction";
import type { Distinction } from "@/lib/review/duplicates/schema";

/** Takes «Ce n’est pas le même» back. Throws as `changeDistinction`. */
export async function likenAgain(context: Context, input: Distinction): Promise<void> {
  await changeDistinction(context, input, "request.likened", (tx, other) =>
    deleteDistinction(tx, input.requestId, other),
  );
}
