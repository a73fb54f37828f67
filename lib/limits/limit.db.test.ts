import { randomUUID } from "node:crypto";
import { eq, like, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { rateLimits } from "@/db/schema";
import { TooManyAttempts } from "@/lib/errors";
import { enforceLimit, releaseLimit } from "@/lib/limits/limit";
import { clearOfWindowEnd } from "@/tests/support/accounts";
import { committed, test } from "@/tests/support/database";

const aLimit = (values = {}) => ({
  name: randomUUID(),
  subject: "nom@exemple.fr",
  max: 3,
  windowSeconds: 900,
  ...values,
});

describe("enforceLimit", () => {
  test("lets pass as often as allowed, for each subject, then says until when", async ({ tx }) => {
    await clearOfWindowEnd();
    const limit = aLimit();
    for (let i = 0; i < 3; i++) await enforceLimit(tx, limit);

    const over = await enforceLimit(tx, limit).catch((error: unknown) => error);

    expect(over).toBeInstanceOf(TooManyAttempts);
    const retryAt = over instanceof TooManyAttempts ? over.retryAt.getTime() : 0;
    expect(retryAt).toBeGreaterThan(Date.now());
    expect(retryAt % 900_000).toBe(0);
    expect(retryAt).toBeLessThanOrEqual(Date.now() + 900_000);
    await enforceLimit(tx, { ...limit, subject: "autre@exemple.fr" });
  });

  test("starts again with the next window", async ({ tx }) => {
    const limit = aLimit({ max: 1 });
    await enforceLimit(tx, limit);
    await tx
      .update(rateLimits)
      .set({ windowStart: sql`${rateLimits.windowStart} - interval '15 minutes'` })
      .where(like(rateLimits.key, `${limit.name} %`));

    await enforceLimit(tx, limit);
  });

  test("gives back what is released", async ({ tx }) => {
    await clearOfWindowEnd();
    const limit = aLimit({ max: 1 });
    await enforceLimit(tx, limit);
    await releaseLimit(tx, limit);
    await enforceLimit(tx, limit);
    await expect(enforceLimit(tx, limit)).rejects.toBeInstanceOf(TooManyAttempts);
  });

  test("keeps no subject in clear", async ({ tx }) => {
    const limit = aLimit();
    await enforceLimit(tx, limit);
    const [row] = await tx
      .select()
      .from(rateLimits)
      .where(like(rateLimits.key, `${limit.name} %`));
    expect(row?.key).not.toContain("exemple");
  });

  test("holds for attempts made at once, and for attempts that fail afterwards", async () => {
    await clearOfWindowEnd();
    const limit = aLimit();
    const attempts = Array.from({ length: 8 }, async () => {
      await enforceLimit(committed, limit);
      throw new Error("wrong");
    });

    const outcomes = await Promise.allSettled(attempts);

    const passed = outcomes.filter((outcome) => outcome.status === "rejected" && outcome.reason.message === "wrong");
    expect(passed).toHaveLength(3);
    const [row] = await committed
      .select()
      .from(rateLimits)
      .where(like(rateLimits.key, `${limit.name} %`));
    expect(row?.count).toBe(8);
    await committed.delete(rateLimits).where(eq(rateLimits.key, row?.key ?? ""));
  });
});
