import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { requestRegisterValues } from "@/db/schema";

export type RequestPart = (typeof requestRegisterValues.$inferSelect)["part"];

/** What a register said of one part of a request when it was picked there; `values` by name of a field, as it stores them. */
export type PickedFromRegister = Omit<typeof requestRegisterValues.$inferSelect, "requestId" | "part">;

/** What the registers said of a request, for the parts that were picked there. */
export async function readRegisterValues(
  db: Db,
  requestId: string,
): Promise<Partial<Record<RequestPart, PickedFromRegister>>> {
  const rows = await db.select().from(requestRegisterValues).where(eq(requestRegisterValues.requestId, requestId));
  return Object.fromEntries(rows.map(({ requestId: _, part, ...picked }) => [part, picked]));
}

/** Keeps what a register says of a part of a request, in place of what was picked there before. */
export async function keepRegisterValues(
  tx: Db,
  requestId: string,
  part: RequestPart,
  picked: Omit<PickedFromRegister, "pickedAt">,
): Promise<void> {
  await tx
    .insert(requestRegisterValues)
    .values({ requestId, part, ...picked })
    .onConflictDoUpdate({
      target: [requestRegisterValues.requestId, requestRegisterValues.part],
      set: { ...picked, pickedAt: sql`clock_timestamp()` },
    });
}

/** Forgets what was picked for a part of a request. */
export async function dropRegisterValues(tx: Db, requestId: string, part: RequestPart): Promise<void> {
  await tx
    .delete(requestRegisterValues)
    .where(and(eq(requestRegisterValues.requestId, requestId), eq(requestRegisterValues.part, part)));
}

/** Gives a request what the registers said of the one that it corrects. */
export async function copyRegisterValues(tx: Db, fromId: string, toId: string): Promise<void> {
  const rows = await tx.select().from(requestRegisterValues).where(eq(requestRegisterValues.requestId, fromId));
  if (rows.length === 0) return;
  await tx
    .insert(requestRegisterValues)
    .values(rows.map((row) => ({ ...row, requestId: toId })))
    .onConflictDoNothing();
}
