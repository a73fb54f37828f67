import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asc, eq, sql } from "drizzle-orm";
import { afterAll, expect, test, vi } from "vitest";
import { connect } from "@/db/client";
import { findEstablishment, findProfessional, listCopiesInService } from "@/db/queries/register-lookup";
import { establishmentWords, registerCopies, registerRefusedLines } from "@/db/schema";
import { importRegister } from "@/lib/registers/import/import-register";
import { requestCopy } from "@/lib/registers/import/request-copy";
import type { Register } from "@/lib/registers/registers";
import { finessFile, finessLine, finessLines } from "@/tests/support/finess-file";
import { ownDatabase } from "@/tests/support/own-database";

vi.setConfig({ testTimeout: 60_000 });

const testUrl = process.env.TEST_DATABASE_URL;
if (!testUrl) throw new Error("TEST_DATABASE_URL is missing: run `npm run test:db`");
const { url, drop } = await ownDatabase(testUrl);
const { db, close } = connect(url, { max: 4 });
const folder = await mkdtemp(join(tmpdir(), "balorg-import-"));

afterAll(async () => {
  await close();
  await drop();
  await rm(folder, { recursive: true });
});

async function take(register: Register, text: string, options: { name?: string; isForced?: boolean } = {}) {
  const { name = "file.txt", isForced = false } = options;
  const path = join(folder, name);
  await writeFile(path, text);
  const copyId = await requestCopy(db, { register, sourceName: name, isForced });
  return importRegister({ db, url }, { copyId, path });
}

const [first = "", second = "", third = "", ...others] = finessLines(40);
const numberOf = (line: string) => line.split(";")[1] ?? "";
const september = finessFile("2026-09-10", [first, second, third, ...others]);

test("an older copy, then a newer one: what is kept, changed, new, gone; what has gone is kept with its date", async () => {
  expect(await take("finess", september)).toMatchObject({ status: "in_service", dataDate: "2026-09-10", rowsNew: 40 });

  const renamed = finessLine(numberOf(second), "PHARMACIE NEUVE");
  const added = finessLine("810001206", "PHARMACIE DU CENTRE");
  const next = await take("finess", finessFile("2026-11-10", [first, renamed, added, ...others, "geolocalisation;1"]));

  expect(next).toMatchObject({
    status: "in_service",
    dataDate: "2026-11-10",
    linesRead: 42,
    linesLeftOut: 1,
    rowsKept: 38,
    rowsChanged: 1,
    rowsNew: 1,
    rowsGone: 1,
    message: null,
  });
  expect(await findEstablishment(db, numberOf(third))).toMatchObject({ goneOn: "2026-11-10" });
  expect(await findEstablishment(db, "810001206")).toMatchObject({ goneOn: null, name: "PHARMACIE DU CENTRE" });
  expect(await listCopiesInService(db)).toEqual({ finess: "2026-11-10" });
  const statuses = await db
    .select({ status: registerCopies.status })
    .from(registerCopies)
    .orderBy(asc(registerCopies.createdAt));
  expect(statuses.map(({ status }) => status)).toEqual(["replaced", "in_service"]);
  expect(await db.select().from(establishmentWords).where(eq(establishmentWords.word, "neuve"))).toEqual([
    { word: "neuve", uses: 1 },
  ]);
  const postalCodes = await db.$count(establishmentWords, sql`${establishmentWords.word} ~ '^[0-9]{5}$'`);
  expect(postalCodes, "postal codes are words too, to be found with a typo").toBeGreaterThan(0);
});

test("the tables served have the indexes of the migrations, under the same names, and nothing is left aside", async () => {
  const made = sql`select indexname, replace(indexdef, 'registers.', '') as definition from pg_indexes where schemaname = 'registers' order by 1`;
  const before = await ownDatabase(testUrl);
  const untouched = connect(before.url, { max: 1 });
  expect(Array.from(await db.execute(made))).toEqual(Array.from(await untouched.db.execute(made)));
  await untouched.close();
  await before.drop();
  expect(Array.from(await db.execute(sql`select from pg_tables where schemaname = 'registers_next'`))).toEqual([]);
});

test("what comes back is gone no more; what is gone stays so, and counts once", async () => {
  const back = await take("finess", finessFile("2026-11-11", [first, third, ...others]));
  expect(back).toMatchObject({ rowsKept: 38, rowsNew: 1, rowsGone: 2 });
  expect(await findEstablishment(db, numberOf(third))).toMatchObject({ goneOn: null });
  const again = await take("finess", finessFile("2026-11-12", [first, third, ...others]));
  expect(again).toMatchObject({ rowsKept: 39, rowsNew: 0, rowsChanged: 0, rowsGone: 0 });
  expect(await findEstablishment(db, numberOf(second))).toMatchObject({ goneOn: "2026-11-11" });
});

test("the same file twice changes nothing", async () => {
  const file = finessFile("2026-11-13", [first, third, ...others]);
  const once = await take("finess", file);
  const oid = async () => (await db.execute(sql`select 'registers.establishments'::regclass::oid as oid`))[0];
  const before = await oid();
  expect(await take("finess", file)).toMatchObject({
    status: "unchanged",
    dataDate: "2026-11-13",
    rowsKept: 39,
    rowsNew: 0,
  });
  expect(await oid()).toEqual(before);
  const [copy] = await db.select().from(registerCopies).where(eq(registerCopies.status, "in_service"));
  expect(copy?.id).toBe(once.id);
});

test.each([
  ["much smaller", () => finessFile("2026-11-14", others.slice(0, 25)), "64\u00a0% des 39"],
  ["older", () => finessFile("2026-10-01", [first, third, ...others]), "plus ancien que la copie en service"],
  ["cut", () => finessFile("2026-11-14", [first, third, ...others]).slice(0, -40), "tronqué"],
])("a file that is %s is refused, and nothing is lost; forced, it serves", async (_what, file, message) => {
  const before = await listCopiesInService(db);
  const refused = await take("finess", file());
  expect(refused).toMatchObject({ status: "refused", message: expect.stringContaining(message) });
  expect(refused.message).toContain("forcez l’import");
  expect(await listCopiesInService(db)).toEqual(before);
  expect(await findEstablishment(db, numberOf(third))).toMatchObject({ goneOn: null });

  expect(await take("finess", file(), { isForced: true })).toMatchObject({ status: "in_service" });
  await take("finess", finessFile("2026-11-13", [first, third, ...others]), { isForced: true });
});

test.each([
  ["finess", "Type de BAL|Adresse BAL|\n", "celui d’un autre registre"],
  ["finess", "finess;etalab;111;2026-11-20\n", "Aucune ligne du fichier ne peut servir"],
  ["mailboxes", "Type de BAL|Adresse BAL|\n", "colonnes manquent"],
] as const)("a wrong file of %s is refused even if forced: %#", async (register, text, message) => {
  expect(await take(register, text, { isForced: true })).toMatchObject({
    status: "refused",
    message: expect.stringContaining(message),
  });
});

test("each refused line is kept with its number and reason, the others serve", async () => {
  const wrong = first.replace(numberOf(first), "810001207");
  const copy = await take("finess", finessFile("2026-11-15", [first, wrong, third, ...others]));
  expect(copy).toMatchObject({ status: "in_service", linesRefused: 1, rowsKept: 39 });
  const lines = await db.select().from(registerRefusedLines).where(eq(registerRefusedLines.copyId, copy.id));
  expect(lines).toMatchObject([
    { line: 3, reason: "Numéro FINESS «\u00a0810001207\u00a0»\u00a0: sa clé de contrôle est fausse." },
  ]);
});

const header =
  "Type d'identifiant PP|Identifiant PP|Nom d'exercice|Prénom d'exercice|Code profession|Numéro SIRET site|Numéro FINESS site|Raison sociale site|Code postal (coord. structure)|Libellé commune (coord. structure)|";
const activity = (rpps: string, name: string, city: string, profession = "21") =>
  `8|${rpps}|${name}|Hélène|${profession}||810001206|PHARMACIE|81000|${city}|`;

test("persons whose lines are apart are one; a moved activity is a change", async () => {
  const lines = [
    activity("10000001916", "DUPONT", "Albi"),
    activity("99700218896", "MARTIN", "Castres"),
    activity("10000001916", "DUPONT", "Gaillac", "60"),
  ];
  const name = "PS_LibreAcces_Personne_activite_202611160830.txt";
  const once = await take("professionals", `${[header, ...lines].join("\n")}\n`, { name });
  expect(once).toMatchObject({ status: "in_service", dataDate: "2026-11-16", rowsNew: 2 });
  expect(once.message).toContain("«\u00a0Enseigne commerciale site\u00a0»");
  const person = await findProfessional(db, "10000001916");
  expect(person).toMatchObject({ lastName: "DUPONT", professionCodes: ["21", "60"] });
  expect(person?.searchText.split(" ").toSorted()).toEqual(["albi", "dupont", "gaillac", "helene"]);
  expect(person?.activities).toHaveLength(2);

  const moved = [...lines.slice(0, 2), activity("10000001916", "DUPONT", "Lavaur", "60")];
  expect(await take("professionals", `${[header, ...moved].join("\n")}\n`)).toMatchObject({
    rowsKept: 1,
    rowsChanged: 1,
  });
});

test("the file of a copy that waits no more is not read", async () => {
  const [copy] = await db.select().from(registerCopies).where(eq(registerCopies.status, "in_service"));
  await expect(importRegister({ db, url }, { copyId: copy?.id ?? "", path: "nowhere" })).rejects.toThrow("not waiting");
});

test("a technical failure is told with a reference, an interruption as such", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const request = () => requestCopy(db, { register: "mailboxes", sourceName: "x" });
  const failed = await importRegister({ db, url }, { copyId: await request(), path: join(folder, "nowhere") });
  expect(failed).toMatchObject({ status: "failed", message: expect.stringMatching(/référence [0-9A-F]{8}/) });

  const path = join(folder, "some.csv");
  await writeFile(path, september);
  const copyId = await requestCopy(db, { register: "finess", sourceName: "x", isForced: true });
  const stopped = await importRegister({ db, url }, { copyId, path, signal: AbortSignal.abort() });
  expect(stopped).toMatchObject({ status: "failed", message: expect.stringContaining("interrompu") });
});
