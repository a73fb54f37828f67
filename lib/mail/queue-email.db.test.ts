import { eq, sql } from "drizzle-orm";
import { expect } from "vitest";
import type { Db } from "@/db/client";
import { queuedEmails } from "@/db/schema";
import { queueEmail } from "@/lib/mail/queue-email";
import { unsealProps } from "@/lib/mail/sealed-props";
import { committed, test } from "@/tests/support/database";

const props = { code: "042719", purpose: "sign_in" } as const;

const jobsOf = (db: Db, id: string) =>
  db.execute(
    sql`select task_identifier, priority, max_attempts from graphile_worker.jobs where key = 'email:' || ${id}`,
  );

async function rowOf(db: Db, id: string) {
  const [row] = await db.select().from(queuedEmails).where(eq(queuedEmails.id, id));
  return row;
}

test("keeps the mail sealed, and adds one job", async ({ tx }) => {
  const id = await queueEmail(tx, "one-time-code", "camille@exemple.fr", props, { regionCode: "76" });

  const row = await rowOf(tx, id);
  expect(row).toMatchObject({
    name: "one-time-code",
    recipient: "camille@exemple.fr",
    status: "queued",
    regionCode: "76",
  });
  expect(JSON.stringify(row)).not.toContain(props.code);
  expect(await unsealProps(id, row?.sealedProps ?? "")).toEqual(props);
  expect([...(await jobsOf(tx, id))]).toEqual([{ task_identifier: "deliver_email", priority: -10, max_attempts: 25 }]);
});

test("a mail moved to another row can't be read", async ({ tx }) => {
  const [one, other] = [
    await queueEmail(tx, "one-time-code", "camille@exemple.fr", props),
    await queueEmail(tx, "one-time-code", "curieux@exemple.fr", props),
  ];
  const sealed = (await rowOf(tx, one))?.sealedProps ?? "";
  await expect(unsealProps(other, sealed)).rejects.toThrow();
});

test("a mail nobody waits for comes after the codes", async ({ tx }) => {
  const withdrawn = {
    requestNumber: 1,
    structureName: "S",
    withdrawnAt: "2026-11-24T13:05:00.000Z",
    requestUrl: "https://a.example",
  };
  const id = await queueEmail(tx, "request-withdrawn", "camille@exemple.fr", withdrawn);
  expect([...(await jobsOf(tx, id))]).toMatchObject([{ priority: 0 }]);
});

test("leaves nothing behind when the decision is rolled back", async () => {
  let id = "";
  const decision = committed.transaction(async (tx) => {
    id = await queueEmail(tx, "one-time-code", "camille@exemple.fr", props);
    throw new Error("changed my mind");
  });
  await expect(decision).rejects.toThrow("changed my mind");
  expect(await rowOf(committed, id)).toBeUndefined();
  expect(await jobsOf(committed, id)).toHaveLength(0);
});
