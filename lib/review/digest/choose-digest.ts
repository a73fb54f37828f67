import "server-only";
import type { z } from "zod";
import { setWantsDigest } from "@/db/queries/review-digests";
import { recordEvent } from "@/lib/audit";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import type { chooseDigestSchema } from "@/lib/review/digest/schema";
import { isReviewer } from "@/lib/review/policy";

/** Turns one’s digest on or off; for reviewers, the others have none. */
export async function chooseDigest(context: Context, input: z.output<typeof chooseDigestSchema>): Promise<void> {
  const { db, actor } = context;
  if (!isReviewer(actor)) throw new NotFound();
  const wanted = input.wanted === "on";
  await db.transaction(async (tx) => {
    if (!(await setWantsDigest(tx, actor.id, wanted))) return;
    const subject = { type: "individual", id: actor.id } as const;
    await recordEvent(tx, context, "individual.digest_chosen", subject, { wanted });
  });
}
