import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { sealJournal } from "@/lib/journal/seal-journal";
import { readLoggedSeals } from "@/lib/journal/verify/logged-seals";
import { verifyJournal } from "@/lib/journal/verify/verify-journal";
import { afterwards, aLine, liftGuards, ownJournal } from "@/tests/support/journal";

const journal = await ownJournal();
const { db } = journal;
const logged: string[] = [];

beforeAll(async () => {
  vi.spyOn(console, "log").mockImplementation((line) => logged.push(line));
  for (let index = 0; index < 6; index++) await aLine(db);
  await sealJournal(db);
  for (let index = 0; index < 6; index++) await aLine(db);
  await sealJournal(db);
  await liftGuards(db);
});
afterAll(() => journal.drop());

const whole = { days: 1, links: 12, erased: 0, seals: 2, wrong: 0, findings: [] };
const lastLink = sql`position = (select max(position) from journal_links)`;
const lastLine = sql`id = (select max(id) from audit_events)`;
const copied = sql`at, actor_id, actor_name, method, origin, action, result, category, subject_type, subject_id,
  region_code, detail`;

test("a journal that nobody touched is whole", async () => {
  expect(await verifyJournal(db)).toEqual(whole);
});

test.each([
  ["the last line", [sql`delete from audit_events where ${lastLine}`], "line_missing", { eventId: "12" }],
  ["the first line", [sql`delete from audit_events where id = 1`], "line_missing", { eventId: "1" }],
  ["a line and its link", remove(5), "link_missing", { position: 5, eventId: "6" }],
  ["the last line and its link", remove(12), "head_differs", { position: 11 }],
  ["the last link", [sql`delete from journal_links where ${lastLink}`], "line_not_linked", { eventId: "12" }],
  ["the head", [sql`delete from journal_days`], "head_differs", {}],
  ["a seal", [sql`delete from journal_seals where number = 1`], "seal_missing", { seal: 1 }],
  ["a line, put in without a link", [forged(13)], "line_not_linked", { eventId: "13" }],
  ["two lines, exchanged", exchange("audit_events", "id"), "content_changed", { eventId: "3" }],
  ["two links, exchanged", exchange("journal_links", "position"), "link_changed", { position: 3 }],
])("%s", async (_what, statements, kind, where) => {
  const { findings } = await afterwards(db, statements, (tx) => verifyJournal(tx));
  expect(findings).toContainEqual(expect.objectContaining({ kind, ...where }));
});

function remove(position: number) {
  return [
    sql`delete from audit_events where id = ${position}`,
    sql`delete from journal_links where position = ${position}`,
  ];
}

function forged(id: number) {
  return sql`insert into audit_events (id, ${copied}) select ${id}, ${copied} from audit_events where id = 4`;
}

function exchange(table: string, column: string) {
  const move = (from: number, to: number) =>
    sql`update ${sql.identifier(table)} set ${sql.identifier(column)} = ${to} where ${sql.identifier(column)} = ${from}`;
  return [move(3, 0), move(4, 3), move(0, 4)];
}

describe("somebody who rewrites the end of the journal, links and head too, is found", () => {
  const cutShort = [
    ...[8, 9, 10, 11, 12].flatMap(remove),
    sql`update journal_days set links = 7, hash = (select hash from journal_links where position = 7)`,
  ];

  test("by the seals", async () => {
    const { findings } = await afterwards(db, cutShort, (tx) => verifyJournal(tx));
    expect(findings).toEqual([{ kind: "seal_differs", seal: 2, day: expect.any(String), position: 12 }]);
  });

  test("by the log, when the seals went too", async () => {
    const loggedSeals = readLoggedSeals(["{}", "not {json", ...logged, ""].join("\n"));
    expect(await verifyJournal(db, { loggedSeals })).toEqual({ ...whole, seals: 4 });
    const all = [...cutShort, sql`delete from journal_seals where number = 2`];
    const { findings } = await afterwards(db, all, (tx) => verifyJournal(tx, { loggedSeals }));
    expect(findings).toEqual([{ kind: "seal_differs", seal: 2, day: expect.any(String), position: 12 }]);
  });

  test("by what should have been sealed, a quarter of an hour later", async () => {
    const { findings } = await afterwards(
      db,
      [
        sql`delete from journal_seals`,
        sql`update journal_links set linked_at = linked_at - interval '1 hour' where position = 12`,
      ],
      (tx) => verifyJournal(tx),
    );
    expect(findings.map(({ kind }) => kind)).toEqual(["link_changed", "not_sealed"]);
  });
});

test("some days can be read alone", async () => {
  const [{ day } = { day: "" }] = await db.execute<{ day: string }>(sql`select day::text from journal_days`);
  expect(await verifyJournal(db, { range: { from: day, to: day } })).toEqual(whole);
  expect(await verifyJournal(db, { range: { to: "2020-01-01" } })).toMatchObject({ links: 0, wrong: 0 });
});

test("what was erased in its time is counted, and nothing else", async () => {
  const erase = sql`delete from audit_events where id in (2, 3)`;
  const outcome = await afterwards(db, [erase], (tx) => verifyJournal(tx));
  expect(outcome).toMatchObject({ erased: 0, wrong: 2 });
});
