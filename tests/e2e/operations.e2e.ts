import { and, eq } from "drizzle-orm";
import { auditEvents, mailboxes } from "@/db/schema";
import { guardedActions } from "./support/authorisation/guarded-actions";
import type { World } from "./support/authorisation/world";
import { letDecisionTakeEffect } from "./support/decision-clock";
import { mailsTo, mailTo } from "./support/mails";
import { anOwnStack } from "./support/own-stack";
import { test as base, expect } from "./support/test";

const test = base.extend<object, { stack: Awaited<ReturnType<typeof anOwnStack>> }>({
  stack: [
    async ({}, use) => {
      await using stack = await anOwnStack("killed");
      await use(stack);
    },
    { scope: "worker", timeout: 60_000 },
  ],
});

test.describe.configure({ mode: "serial" });

const recovery = 60_000;

for (const killed of [["site"], ["worker"], ["database"], ["site", "worker", "database"]] as const) {
  test(`[EXP-01] kill -9 of ${killed.join(", ")} between a decision and its mail: the mail leaves, once`, async ({
    stack,
  }) => {
    test.setTimeout(120_000);
    const world = await stack.aWorld();
    await stack.mail.stop();
    await approve(world);
    for (const name of killed) await stack[name].kill();
    await stack.mail.start();
    for (const name of killed.toReversed()) await stack[name].start();

    const { email } = world.persons.applicant;
    await mailTo(email, /ouverte|valid/i, { server: stack.mailsUrl, within: recovery });
    const received = (await mailsTo(email, stack.mailsUrl)).filter(({ subject }) => /ouverte|valid/i.test(subject));
    expect(new Set(received.map(({ messageId }) => messageId)).size, "mails told apart by their identity").toBe(1);
    await expectOneDecision(stack.db, world);
    expect(await world.browsers.applicant.get(`/suivi/${world.requests.submitted}`)).toMatchObject({ status: 200 });
  });
}

test("[EXP-02] a mail server that is down is shown to the operator, and delays mail without losing any", async ({
  stack,
}) => {
  test.setTimeout(120_000);
  const world = await stack.aWorld();
  const health = async () => (await world.browsers.operator.get("/administration/courriels")).text;
  await stack.mail.stop();
  await approve(world);
  await expect.poll(health, { timeout: recovery }).toContain("Le serveur de mail ne répond pas");
  await stack.mail.start();
  await mailTo(world.persons.applicant.email, /ouverte|valid/i, { server: stack.mailsUrl, within: recovery });
  await expect.poll(health, { timeout: recovery }).not.toContain("Le serveur de mail ne répond pas");
});

async function approve(world: World) {
  const form = guardedActions.find(({ action }) => action === "approveAction");
  if (!form) throw new Error("no form to approve with");
  const answer = await world.browsers.reviewer.submit(form.page(world), {
    typed: form.typed(world),
    holding: form.holding(world),
  });
  expect(answer).toMatchObject({ status: 303, location: `/instruction/${world.requests.submitted}` });
  await letDecisionTakeEffect(world.db, world.requests.submitted);
}

async function expectOneDecision(db: World["db"], { requests }: World) {
  const decided = and(eq(auditEvents.subjectId, requests.submitted), eq(auditEvents.action, "request.approved"));
  expect(await db.$count(auditEvents, decided)).toBe(1);
  expect(await db.$count(mailboxes, eq(mailboxes.requestId, requests.submitted))).toBe(1);
}
