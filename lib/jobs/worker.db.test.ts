import { sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { connect } from "@/db/client";
import { queuedEmails } from "@/db/schema";
import { env } from "@/lib/env";
import { type RunningWorker, startWorker } from "@/lib/jobs/worker";
import { queueEmail } from "@/lib/mail/queue-email";
import { latestDecision, letTimePass } from "@/tests/support/decisions";
import { startMailCatcher } from "@/tests/support/mail-catcher";
import { ownDatabase } from "@/tests/support/own-database";
import { toApprove } from "@/tests/support/reviews";

const testUrl = process.env.TEST_DATABASE_URL;
if (!testUrl) throw new Error("TEST_DATABASE_URL is missing: run `npm run test:db`");

const database = await ownDatabase(testUrl);
vi.stubEnv("DATABASE_URL", database.url);
const catcher = await startMailCatcher();
const { db, close } = connect(database.url, { max: 2 });
let worker: RunningWorker | undefined;

const start = async (smtpUrl = catcher.url) => {
  worker = await startWorker({ ...env(), DATABASE_URL: database.url, SMTP_URL: smtpUrl });
};
const waiting = { timeout: 10_000, interval: 50 };
const queue = () =>
  db.transaction((tx) => queueEmail(tx, "one-time-code", "camille@exemple.fr", { code: "042719", purpose: "sign_in" }));
const arrived = (mails: number) => vi.waitFor(() => expect(catcher.mails).toHaveLength(mails), waiting);

beforeAll(async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});

afterEach(async () => {
  await worker?.stop();
  worker = undefined;
  catcher.mails.length = 0;
  await db.delete(queuedEmails);
});

afterAll(async () => {
  await close();
  await catcher.close();
  await database.drop();
});

test("a mail leaves by itself once it is queued", async () => {
  await start();
  await queue();
  await arrived(1);
});

test("a mail queued while no worker runs leaves when one starts", async () => {
  await queue();
  await start();
  await arrived(1);
});

test("a mail whose worker died leaves as soon as another starts", async () => {
  await queue();
  await db.execute(sql`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'killed', attempts = 1`);
  await start();
  await arrived(1);
});

test("a mail refused for now is tried again later, without losing or telling anything", async () => {
  await start("smtp://127.0.0.1:1");
  const id = await queue();
  await vi.waitFor(async () => {
    const [job] = await db.execute(sql`
      select attempts, run_at > now() as "runsLater", last_error as "lastError"
      from graphile_worker.jobs where key = 'email:' || ${id} and locked_at is null`);
    expect(job).toMatchObject({ attempts: 1, runsLater: true, lastError: expect.stringContaining("ECONNREFUSED") });
  }, waiting);
  expect(JSON.stringify(vi.mocked(console.error).mock.calls)).not.toContain("camille@exemple.fr");
});

test("a decision whose worker died takes effect as soon as another starts, once", async () => {
  const { request, decide } = await toApprove(db, {});
  const id = await decide();
  await letTimePass(db, request.id);
  await db.execute(sql`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'killed', attempts = 1
    where key = 'decision:' || ${id}`);
  await start();
  await vi.waitFor(async () => expect(await latestDecision(db, request.id)).toMatchObject({ state: "done" }), waiting);
  await arrived(1);
});

test("ends cleanly when asked, and more than once", async () => {
  await start();
  await Promise.all([worker?.stop(), worker?.stop()]);
  await expect(worker?.finished).resolves.toBeUndefined();
});

test("refuses to start without a way to send mail", async () => {
  const settings = { ...env(), SMTP_URL: undefined, RESEND_API_KEY: undefined, BALORG_DEMO: false };
  await expect(startWorker(settings)).rejects.toThrow("No way to send mail");
});
