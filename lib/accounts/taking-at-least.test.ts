import { expect, test } from "vitest";
import { takingAtLeast } from "@/lib/accounts/taking-at-least";

test("waits for what ends early, success or failure, and for nothing else", async () => {
  const start = performance.now();
  expect(await takingAtLeast(40, async () => "done")).toBe("done");
  await expect(takingAtLeast(40, () => Promise.reject(new Error("failed")))).rejects.toThrow("failed");
  expect(performance.now() - start).toBeGreaterThan(78);
});
