import { sql } from "drizzle-orm";
import { afterAll, describe, expect, test, vi } from "vitest";
import { underlyingError } from "@/db/errors";
import { auditEvents } from "@/db/schema";
import { eventCategories, yearsKept } from "@/lib/journal/retention";
import { sealJournal } from "@/lib/journal/seal-journal";
import { verifyJournal } from "@/lib/journal/verify/verify-journal";
import { aLine, ownJournal } from "@/tests/support/journal";

const journal = await ownJournal();
const { db } = journal;
afterAll(() => journal.drop());

test("writers at once make one chain, and what is rolled back leaves nothing", async () => {
  const outcomes = await Promise.allSettled(
    Array.from({ length: 60 }, (_, index) =>
      db.transaction(async (tx) => {
        await aLine(tx);
        await tx.transaction((nested) => aLine(nested));
        if (index % 3 === 0) throw new Error("rolled back");
      }),
    ),
  );
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(40);
  expect(await verifyJournal(db)).toMatchObject({ links: 80, wrong: 0 });
  expect(await db.$count(auditEvents)).toBe(80);
});

describe("the database refuses", () => {
  const link = "select day, 1000000, linked_at, 1000000, category, content_hash, hash from journal_links limit 1";

  test.each([
    "update audit_events set actor_name = 'x'",
    "delete from audit_events",
    "truncate audit_events",
    "update journal_links set category = 'access'",
    "delete from journal_links",
    "truncate journal_links",
    `insert into journal_links ${link}`,
    "update journal_days set links = 1",
    "delete from journal_days",
    "truncate journal_days",
    "insert into journal_days values ('2020-01-01', 1, '')",
    "update journal_seals set position = 1",
    "delete from journal_seals",
    "truncate journal_seals",
  ])("%s", async (statement) => {
    vi.spyOn(console, "log").mockImplementation(() => undefined);
    await sealJournal(db);
    const error = underlyingError(await db.execute(sql.raw(statement)).catch((thrown: unknown) => thrown));
    expect(error).toMatchObject({ code: "23001" });
  });

  test("also to a session that passes over triggers", async () => {
    const rows = await db.execute<{ enabled: string }>(sql`
      select distinct tgenabled as enabled from pg_trigger t join pg_class c on c.oid = tgrelid
      where not tgisinternal and relname in ('audit_events', 'journal_links', 'journal_days', 'journal_seals')`);
    expect(rows.map(({ enabled }) => enabled)).toEqual(["A"]);
  });
});

test("each category is kept as long in the database as it is said to be", async () => {
  for (const category of eventCategories) {
    const [kept] = await db.execute(sql`select journal_years_kept(${category}) as years`);
    expect(kept).toEqual({ years: yearsKept[category] });
  }
});
