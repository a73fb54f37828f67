import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { aRequest, aReviewer } from "@/tests/support/fixtures";
import { press } from "./support/controls";
import { mailsTo, mailTo } from "./support/mails";
import { anOwnStack } from "./support/own-stack";
import { test as base, expect, sessionCookie } from "./support/test";

type OwnStack = Awaited<ReturnType<typeof anOwnStack>>;

/** A digest is for every reviewer of a service: here it has none but its own. */
const test = base.extend<object, { stack: OwnStack }>({
  stack: [
    async ({}, use) => {
      await using stack = await anOwnStack("digest");
      await use(stack);
    },
    { scope: "worker", timeout: 60_000 },
  ],
});

/** The demo of the stack has nothing there. */
const regionCode = "52";

/** Has the worker send the digests of a morning, as its clock does. */
async function morningOf(db: Db, day: string): Promise<void> {
  await db.execute(sql`select graphile_worker.add_job('send_digests',
    json_build_object('_cron', json_build_object('ts', ${`${day}T06:30:00.000Z`}::text)))`);
}

async function isAtRest(db: Db): Promise<void> {
  const waiting = () => db.execute(sql`select 1 from graphile_worker.jobs where task_identifier = 'send_digests'`);
  await expect.poll(async () => [...(await waiting())].length).toBe(0);
}

test("[REV-70] a reviewer reads what waits in one mail a morning, and turns it off from its link", async ({
  page,
  context,
  stack,
}) => {
  const { db, mailsUrl: server } = stack;
  const reviewer = await aReviewer(db, [regionCode]);
  const submittedAt = new Date(Date.now() - 100 * 3_600_000);
  await aRequest(db, { regionCode, submittedAt, companyName: "Pharmacie <du> pont", responsableLastName: "Secret" });
  await morningOf(db, "2027-01-05");
  await morningOf(db, "2027-01-05");
  const digest = await mailTo(reviewer.email, /À décider\s: 1 demande, dont 1 en retard/, { server });
  expect(digest.text).toMatch(/Pharmacie <du> pont, Albi, depuis 4\sjours, en retard/);
  expect(digest.text).not.toContain("Secret");
  await isAtRest(db);

  const link = digest.text.match(/https?:\S+\/compte\/notifications#recapitulatif/)?.[0] ?? "no link in the mail";
  await context.addCookies([{ ...(await sessionCookie(db, reviewer.id)), url: stack.url }]);
  await page.goto(new URL(new URL(link).pathname, stack.url).href);
  await page.getByRole("checkbox", { name: "Recevoir un mail les matins de semaine" }).uncheck();
  await press(page, "Enregistrer");
  await expect(page.getByText("Vous ne recevrez plus le récapitulatif des demandes.")).toBeVisible();
  await morningOf(db, "2027-01-06");
  await isAtRest(db);
  expect(await mailsTo(reviewer.email, server)).toHaveLength(1);
});
