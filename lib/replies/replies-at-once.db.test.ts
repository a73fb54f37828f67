import { randomInt } from "node:crypto";
import { expect, test } from "vitest";
import { createReply } from "@/lib/replies/create-reply";
import { ReplyChanged, ReplyTitleTaken } from "@/lib/replies/errors";
import { saveReply } from "@/lib/replies/save-reply";
import { viewReply } from "@/lib/replies/view-reply";
import { committed } from "@/tests/support/database";
import { aReviewer, contextOf } from "@/tests/support/fixtures";

/** Two reviewers of a region of their own, each with a connection. */
async function twoReviewers() {
  const regionCode = String(randomInt(300, 900));
  const people = [await aReviewer(committed, [regionCode]), await aReviewer(committed, [regionCode])];
  const [one, other] = await Promise.all(people.map(({ id }) => contextOf(committed, id)));
  if (!one || !other) throw new Error("no reviewer");
  return { regionCode, one, other };
}

const reply = { use: "ask" as const, title: "À deux", body: "Bonjour.", refusalReason: null, fields: [] };
const lost = (outcomes: PromiseSettledResult<unknown>[]) =>
  outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));

test("of two who save the same version at the same instant, one is told of the other", async () => {
  const { regionCode, one, other } = await twoReviewers();
  const input = { regionCode, slug: "etudiant", version: 0 };
  const acts = [saveReply(one, { ...input, reply }), saveReply(other, { ...input, reply: { ...reply, body: "Non." } })];
  const errors = lost(await Promise.allSettled(acts));
  expect(errors).toHaveLength(1);
  expect(errors[0]).toBeInstanceOf(ReplyChanged);
  expect((await viewReply(one, { region: regionCode }, "etudiant")).reply.version).toBe(1);
});

test("of two who write a text of the same title, one learns that it is taken", async () => {
  const { regionCode, one, other } = await twoReviewers();
  const outcomes = await Promise.allSettled([
    createReply(one, { regionCode, reply }),
    createReply(other, { regionCode, reply: { ...reply, body: "Non." } }),
  ]);
  expect(lost(outcomes)).toEqual([expect.any(ReplyTitleTaken)]);
});

test("the same text sent twice at the same instant is written once, and neither is an error", async () => {
  const { regionCode, one } = await twoReviewers();
  const slugs = await Promise.all([1, 2].map(() => createReply(one, { regionCode, reply })));
  expect(slugs).toEqual(["a-deux", "a-deux"]);
  const input = { regionCode, slug: "a-deux", version: 1, reply: { ...reply, body: "Oui." } };
  await Promise.all([saveReply(one, input), saveReply(one, input)]);
  expect((await viewReply(one, { region: regionCode }, "a-deux")).reply.version).toBe(2);
});
