import { randomUUID } from "node:crypto";
import { afterAll, expect, test, vi } from "vitest";
import { auditEvents } from "@/db/schema";
import { eraseOldLines } from "@/lib/journal/erase-old-lines";
import { eventCategories } from "@/lib/journal/retention";
import { sealJournal } from "@/lib/journal/seal-journal";
import { verifyJournal } from "@/lib/journal/verify/verify-journal";
import { ownJournal, writtenOn } from "@/tests/support/journal";

const journal = await ownJournal();
const { db } = journal;
afterAll(() => journal.drop());

test("lines past their time are erased, and the chain holds", async () => {
  vi.spyOn(console, "log").mockImplementation(() => undefined);
  const fourYearsAgo = new Date(Date.now() - 4 * 365.25 * 86_400_000);
  await writtenOn(db, fourYearsAgo, async (tx, at) => {
    await tx.insert(auditEvents).values(
      eventCategories.map((category) => ({
        at,
        category,
        result: category === "failure" ? ("refused" as const) : ("done" as const),
        actorName: "Claire Roux",
        action: "request.taken",
        subjectType: "request",
        subjectId: randomUUID(),
      })),
    );
  });

  await eraseOldLines(db);
  await eraseOldLines(db);
  await sealJournal(db);

  const left = await db.select({ action: auditEvents.action, category: auditEvents.category }).from(auditEvents);
  expect(left).toEqual([
    { action: "request.taken", category: "right" },
    ...Array.from({ length: 3 }, () => ({ action: "journal.lines_erased", category: "operation" })),
  ]);
  expect(await verifyJournal(db)).toMatchObject({ links: 7, erased: 3, wrong: 0 });
});
