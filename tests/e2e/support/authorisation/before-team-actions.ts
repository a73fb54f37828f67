import { eq, inArray } from "drizzle-orm";
import { individuals, regions } from "@/db/schema";
import { reviewers } from "./people";
import type { World } from "./world";

/** So that marking the region of the other reviewer changes something, however often it was done. */
export async function nothingMarked({ db }: World): Promise<void> {
  await db.update(regions).set({ secondLook: [] }).where(eq(regions.code, "53"));
}

/** So that asking for the digest changes something. */
export async function noDigest({ db, persons }: World): Promise<void> {
  const ids = reviewers.map((person) => persons[person].id);
  await db.update(individuals).set({ wantsReviewDigest: false }).where(inArray(individuals.id, ids));
}
