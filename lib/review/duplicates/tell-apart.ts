import "server-only";
import { insertDistinction } from "@/db/queries/distinctions";
import type { Context } from "@/lib/context";
import { changeDistinction } from "@/lib/review/duplicates/change-distinction";
import type { Distinction } from "@/lib/review/duplicates/schema";

/** «Ce n’est pas le même»: remembered for good, and for both requests when the other is one. Throws as `changeDistinction`. */
export async function tellApart(context: Context, input: Distinction): Promise<void> {
  await changeDistinction(context, input, "request.told_apart", (tx, other) =>
    insertDistinction(tx, input.requestId, other, context.actor.id),
  );
}
