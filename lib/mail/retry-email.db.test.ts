import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { giveUpEmail } from "@/db/queries/queued-emails";
import { deliverEmail } from "@/lib/mail/deliver-email";
import { demoTransport } from "@/lib/mail/demo-transport";
import { queueEmail } from "@/lib/mail/queue-email";
import { retryEmail } from "@/lib/mail/retry-email";
import { test } from "@/tests/support/database";

const props = { signInUrl: "https://site.example/connexion", forgottenPasswordUrl: "https://site.example/oublie" };

test("a mail that was given up leaves after all, once", async ({ tx }) => {
  const id = await queueEmail(tx, "account-exists", "camille@exemple.fr", props);
  await tx.execute(sql`select graphile_worker.remove_job('email:' || ${id})`);
  await giveUpEmail(tx, id, "refused", { isRetryable: true });

  expect(await retryEmail(tx, id)).toBe(true);
  expect(await tx.execute(sql`select 1 from graphile_worker.jobs where key = 'email:' || ${id}`)).toHaveLength(1);

  await deliverEmail({ db: tx, from: "a@balorg.example", send: demoTransport }, id);
  expect(await retryEmail(tx, id)).toBe(false);
});

test("a mail that waits for its next attempt is tried now", async ({ tx }) => {
  const id = await queueEmail(tx, "account-exists", "camille@exemple.fr", props);
  await tx.execute(
    sql`update graphile_worker._private_jobs set run_at = now() + interval '6 hours' where key = 'email:' || ${id}`,
  );

  expect(await retryEmail(tx, id)).toBe(true);

  const [job] = await tx.execute(
    sql`select run_at <= now() as now from graphile_worker.jobs where key = 'email:' || ${id}`,
  );
  expect(job).toEqual({ now: true });
});
