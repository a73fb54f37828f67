import { expect } from "vitest";
import { connect } from "@/db/client";
import { queuedEmails } from "@/db/schema";
import { viewServiceStatus } from "@/lib/operations/view-service-status";
import { test } from "@/tests/support/database";

test("says since when mails are late", async ({ tx }) => {
  await tx.delete(queuedEmails);
  expect(await viewServiceStatus(() => tx)).toEqual({ isDatabaseUp: true, emailsDelayedSince: undefined });

  const createdAt = new Date(Date.now() - 10 * 60_000);
  await tx
    .insert(queuedEmails)
    .values({ name: "one-time-code", recipient: "a@exemple.fr", sealedProps: "x", createdAt });

  expect(await viewServiceStatus(() => tx)).toEqual({ isDatabaseUp: true, emailsDelayedSince: createdAt });
});

test("says that a database does not answer, without failing", async () => {
  const { db, close } = connect("postgres://nobody@127.0.0.1:1/nothing");
  expect(await viewServiceStatus(() => db)).toEqual({ isDatabaseUp: false, emailsDelayedSince: undefined });
  await close();
});
