import { eq } from "drizzle-orm";
import { expect } from "vitest";
import type { Db } from "@/db/client";
import { setAlert } from "@/db/queries/request-alerts";
import { saveChecks } from "@/db/queries/request-checks";
import { requests } from "@/db/schema";
import { test } from "@/tests/support/database";
import { aRequest } from "@/tests/support/fixtures";

async function alertsOf(tx: Db, id: string) {
  const [row] = await tx.select({ alerts: requests.alerts }).from(requests).where(eq(requests.id, id));
  return row?.alerts;
}

test("an alert is set once, and taken away without the others", async ({ tx }) => {
  const { id } = await aRequest(tx);
  await setAlert(tx, id, "duplicate", true);
  await setAlert(tx, id, "duplicate", true);
  await setAlert(tx, id, "second_look", true);
  expect(await alertsOf(tx, id)).toEqual(["duplicate", "second_look"]);
  await setAlert(tx, id, "duplicate", false);
  await setAlert(tx, id, "failed_check", false);
  expect(await alertsOf(tx, id)).toEqual(["second_look"]);
});

test("checks that are kept say whether one fails or may, until others are kept", async ({ tx }) => {
  const { id: requestId } = await aRequest(tx);
  const keep = (verdicts: ("pass" | "warn" | "fail" | "unknown")[]) =>
    saveChecks(tx, {
      requestId,
      version: 1,
      occasion: "review",
      checks: verdicts.map((verdict, index) => ({
        ...{ code: `check-${index}`, verdict, sentence: "Une phrase.", source: "FINESS", sourceDate: null },
      })),
    });
  await keep(["pass", "fail", "warn"]);
  expect(await alertsOf(tx, requestId)).toEqual(["failed_check", "doubtful_check"]);
  await keep(["pass", "warn", "unknown"]);
  expect(await alertsOf(tx, requestId)).toEqual(["doubtful_check"]);
  await keep(["pass", "unknown"]);
  expect(await alertsOf(tx, requestId)).toEqual([]);
});
