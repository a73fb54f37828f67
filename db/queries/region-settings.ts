import "server-only";
import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { regions } from "@/db/schema";

/** A region as it is until the end of the transaction: whoever changes it too waits. */
export async function lockRegion(tx: Db, code: string) {
  const [row] = await tx.select().from(regions).where(eq(regions.code, code)).for("update");
  return row;
}

/** Says what a second reviewer has to confirm in a region. */
export async function updateSecondLook(tx: Db, code: string, secondLook: string[]): Promise<void> {
  await tx.update(regions).set({ secondLook }).where(eq(regions.code, code));
}
