import { eq } from "drizzle-orm";
import { afterEach, describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { queuedEmails, requestDecisions, reviewDigests, reviewerRegions } from "@/db/schema";
import { unsealProps } from "@/lib/mail/sealed-props";
import { chooseDigest } from "@/lib/review/digest/choose-digest";
import { sendDigests } from "@/lib/review/digest/send-digests";
import { committed, test } from "@/tests/support/database";
import { anIndividual, aRequest, aReviewer, contextOf } from "@/tests/support/fixtures";
import { mailsAbout } from "@/tests/support/traces";

const tuesday = new Date("2026-11-24T06:30:00Z");
const region = "52";
const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);

const waiting = (db: Db, hours: number, values = {}) =>
  aRequest(db, { regionCode: region, submittedAt: hoursAgo(hours), ...values });

async function digestOf(db: Db, id: string) {
  const [mail] = await db.select().from(queuedEmails).where(eq(queuedEmails.subjectId, id));
  return mail?.sealedProps ? unsealProps(mail.id, mail.sealedProps) : undefined;
}

async function aSecondLook(db: Db, decidedById: string) {
  const { id: requestId } = await waiting(db, 1);
  await db.insert(requestDecisions).values({
    requestId,
    version: 1,
    kind: "approve",
    content: { kind: "approve", localPart: requestId, domain: "medecin.r52.mssante.fr" },
    reservedAddress: `${requestId}@medecin.r52.mssante.fr`,
    decidedById,
    secondLookReasons: ["address_edited"],
    state: "second_look",
  });
}

describe("sendDigests", () => {
  test("tells what waits, what is late and the five oldest, in the reader’s regions", async ({ tx }) => {
    const { id } = await aReviewer(tx, [region]);
    for (const hours of [100, 80, 30, 20, 10, 5]) await waiting(tx, hours, { companyName: `Pharmacie ${hours}` });
    await aRequest(tx, { regionCode: "53" });

    await sendDigests(tx, tuesday);

    const [digest] = Object.values((await digestOf(tx, id)) ?? {});
    expect(digest).toMatchObject([{ name: "Région 52", targetHours: 72, waiting: 6, late: 2, secondLooks: null }]);
    expect(digest).toHaveProperty("0.oldest", [
      { structureName: "Pharmacie 100", city: "Albi", age: "4\u00a0jours", isLate: true },
      { structureName: "Pharmacie 80", city: "Albi", age: "3\u00a0jours", isLate: true },
      { structureName: "Pharmacie 30", city: "Albi", age: "30\u00a0heures", isLate: false },
      { structureName: "Pharmacie 20", city: "Albi", age: "20\u00a0heures", isLate: false },
      { structureName: "Pharmacie 10", city: "Albi", age: "10\u00a0heures", isLate: false },
    ]);
  });

  test("what waits for a second look is told to those who can give it, and no more among what is to be decided", async ({
    tx,
  }) => {
    const [decider, colleague] = [await aReviewer(tx, [region]), await aReviewer(tx, [region])];
    await aSecondLook(tx, decider.id);

    await sendDigests(tx, tuesday);

    expect(await digestOf(tx, colleague.id)).toMatchObject({ regions: [{ waiting: 0, secondLooks: 1 }] });
    expect(await mailsAbout(tx, decider.id)).toEqual([]);
  });

  test("comes once a day, and again the next working day", async ({ tx }) => {
    const { id, email } = await aReviewer(tx, [region]);
    await waiting(tx, 1);
    for (const at of [tuesday, tuesday, new Date("2026-11-25T06:30:00Z")]) await sendDigests(tx, at);
    const mail = { name: "review-digest", recipient: email, regionCode: region };
    expect(await mailsAbout(tx, id)).toEqual([mail, mail]);
  });

  test.for([
    ["at another time", "2026-11-24T09:00:00Z"],
    ["on a Saturday", "2026-11-28T06:30:00Z"],
    ["on a public holiday", "2026-12-25T06:30:00Z"],
  ] as const)("nothing comes %s", async ([, at], { tx }) => {
    const { id } = await aReviewer(tx, [region]);
    await waiting(tx, 1);
    await sendDigests(tx, new Date(at));
    expect(await mailsAbout(tx, id)).toEqual([]);
    expect(await tx.$count(reviewDigests, eq(reviewDigests.individualId, id))).toBe(0);
  });

  test("a holiday of one region leaves the others told", async ({ tx }) => {
    const { id } = await aReviewer(tx, [region, "04"]);
    await waiting(tx, 1);
    await waiting(tx, 1, { regionCode: "04" });
    await sendDigests(tx, new Date("2027-12-20T06:30:00Z"));
    expect(await digestOf(tx, id)).toMatchObject({ regions: [{ name: "Région 52" }] });
  });

  test("nothing comes when nothing waits, when it is turned off, or once the right is gone", async ({ tx }) => {
    const idle = await aReviewer(tx, ["24"]);
    const [off, gone] = [await aReviewer(tx, [region]), await aReviewer(tx, [region])];
    await chooseDigest(await contextOf(tx, off.id), {});
    await tx.delete(reviewerRegions).where(eq(reviewerRegions.individualId, gone.id));
    await waiting(tx, 1);

    await sendDigests(tx, tuesday);

    for (const { id } of [idle, off, gone]) expect(await mailsAbout(tx, id)).toEqual([]);
  });

  test("turned on again, it comes", async ({ tx }) => {
    const { id } = await aReviewer(tx, [region], { wantsReviewDigest: false });
    await waiting(tx, 1);
    await chooseDigest(await contextOf(tx, id), { wanted: "on" });
    await sendDigests(tx, tuesday);
    expect(await mailsAbout(tx, id)).toHaveLength(1);
  });
});

describe("with two workers at once", () => {
  const day = new Date("2026-11-26T06:30:00Z");
  const made: string[] = [];

  afterEach(async () => {
    for (const id of made) await committed.delete(reviewerRegions).where(eq(reviewerRegions.individualId, id));
  });

  test("each reader is sent one mail", async ({ tx: _ }) => {
    const readers = [await aReviewer(committed, ["32"]), await aReviewer(committed, ["32"])];
    made.push(...readers.map(({ id }) => id));
    await waiting(committed, 1, { regionCode: "32" });

    await Promise.all([sendDigests(committed, day), sendDigests(committed, day), sendDigests(committed, day)]);

    for (const { id } of readers) expect(await mailsAbout(committed, id)).toHaveLength(1);
  });
});

test("only reviewers have a digest to turn off", async ({ tx }) => {
  const context = await contextOf(tx, (await anIndividual(tx)).id);
  await expect(chooseDigest(context, {})).rejects.toThrow();
});
