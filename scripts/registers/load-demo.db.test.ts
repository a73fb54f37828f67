import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect } from "@/db/client";
import { findEstablishment, listCopiesInService } from "@/db/queries/register-lookup";
import { registerCopies, requestChecks, requests } from "@/db/schema";
import { seedDemo } from "@/db/seed";
import { checkRequest } from "@/lib/registers/checks/check-request";
import { searchEstablishments } from "@/lib/registers/search/search-establishments";
import { searchProfessionals } from "@/lib/registers/search/search-professionals";
import { sentRequest } from "@/lib/requests/sent-request";
import { ownDatabase } from "@/tests/support/own-database";
import { loadDemoRegisters } from "./load-demo";

// Loading replaces tables: it needs a database of its own.
const own = await ownDatabase(process.env.TEST_DATABASE_URL ?? "");
const { db, close } = connect(own.url, { max: 2 });

beforeAll(async () => {
  await seedDemo(db, { hash: async () => "not a hash", seal: async () => "not sealed" });
  await loadDemoRegisters({ db, url: own.url });
}, 60_000);

afterAll(async () => {
  await close();
  await own.drop();
});

test("the demo has a copy of each register, dated by its file", async () => {
  expect(await listCopiesInService(db)).toEqual({
    finess: "2026-11-10",
    professionals: "2026-11-16",
    mailboxes: "2026-11-23",
  });
});

test("loading again changes nothing", async () => {
  const before = await db.$count(registerCopies);
  await loadDemoRegisters({ db, url: own.url });
  expect(await db.$count(registerCopies)).toBe(before);
});

test("what README says to type finds what it says", async () => {
  const first = async (words: string) =>
    (await searchEstablishments(db, words, { limit: 5, regionCode: "76" }))[0]?.name;
  expect(await first("catedrale albi")).toBe("PHARMACIE DE LA CATHEDRALE");
  expect(await first("campus toulouse")).toBe("PHARMACIE DU CAMPUS");
  expect(await first("golfe ajaccio")).toBe("PHARMACIE DU GOLFE");
  expect(await first("97150")).toBe("PHARMACIE DE MARIGOT");
  expect(await first("lagon mamoudzou")).toBe("PHARMACIE DU LAGON");
  const [person] = await searchProfessionals(db, "vivez nadege", { limit: 5 });
  expect(person?.rpps).toBe("10100001238");
});

test("the pharmacy of Montpellier was open when its request was sent, and has closed since", async () => {
  expect(await findEstablishment(db, "340007806")).toMatchObject({ goneOn: "2026-11-10" });
  const [row] = await db
    .select({ request: requests, checks: requestChecks.checks })
    .from(requests)
    .innerJoin(requestChecks, eq(requestChecks.requestId, requests.id))
    .where(eq(requests.structureId, "340007806"));
  if (!row) throw new Error("the demo's request was not checked");
  const isOpen = { code: "structure_open" };
  expect(row.checks).toContainEqual(expect.objectContaining({ ...isOpen, verdict: "pass" }));
  const now = await checkRequest(db, sentRequest(row.request));
  expect(now).toContainEqual(expect.objectContaining({ ...isOpen, verdict: "fail" }));
});

test("the requests of the demo show every verdict", async () => {
  const rows = await db.select({ checks: requestChecks.checks }).from(requestChecks);
  const verdicts = rows.flatMap(({ checks }) => checks.map(({ verdict }) => verdict));
  expect(new Set(verdicts)).toEqual(new Set(["pass", "warn", "fail", "unknown"]));
});
