import { createReadStream } from "node:fs";
import { expect, test } from "vitest";
import { csvValues } from "@/lib/registers/import/formats/csv-values";
import { FinessReader } from "@/lib/registers/import/formats/finess-reader";
import { rowColumns } from "@/lib/registers/import/register-tables";
import { readInto } from "@/tests/support/read-into";

const folder = "tests/fixtures/registers/etalab-cs11005";
const recent = `${folder}02-stock-20260512-0337.csv`;

async function rowsOf(path: string) {
  const { rows, ...rest } = await readInto("finess", createReadStream(path));
  const objects = (rows.establishments ?? []).map((row) => {
    const values = row.split("\t").map((value) => (value === "\\N" ? null : value));
    return Object.fromEntries(rowColumns.establishments.map((column, place) => [column, values[place]]));
  });
  return { rows: objects, ...rest };
}

test("reads the real lines, quotes included", async () => {
  const { rows, refused, tally, reader } = await rowsOf(recent);
  expect(reader.dataDate).toBe("2026-05-12");
  expect(refused).toEqual([]);
  expect(tally).toMatchObject({ linesRead: 8, linesLeftOut: 0 });
  expect(rows).toHaveLength(7);
  expect(rows[0]).toMatchObject({
    finess: "010000024",
    legal_finess: "010780054",
    name: "CH DE FLEYRIAT",
    street_number: "900",
    street_type: "RTE",
    street_name: "DE PARIS",
    locality: null,
    delivery_line: "01440 VIRIAT",
    postal_code: "01440",
    commune_code: "01451",
    department_code: "01",
    phone: "0474454647",
    category_code: "355",
    siret: "26010004500012",
    opened_on: "1979-02-13",
    updated_on: "2020-02-04",
    sort_text: "ch de fleyriat viriat",
    search_text: "ch de fleyriat centre hospitalier bourg en bresse viriat 01440",
  });
  expect(rows.map(({ name }) => name)).toContain('LIEU DE VIE "MAVOUNA MEMA 1"');
});

test.each([
  ["Saint-Martin, still under Guadeloupe", 2, { department_code: "978", commune_code: "97801", postal_code: "97150" }],
  ["Martinique", 3, { department_code: "972", commune_code: "97207" }],
  ["La Réunion, with CEDEX", 4, { department_code: "974", commune_code: "97411", postal_code: "97405" }],
  ["Mayotte", 5, { department_code: "976", commune_code: "97606" }],
  ["Guyane", 6, { department_code: "973", commune_code: "97302" }],
])("gives %s its INSEE codes", async (_place, line, codes) => {
  expect((await rowsOf(recent)).rows[line]).toMatchObject(codes);
});

test("an old file, in Latin-1 with French dates and without leading zeros, holds the same", async () => {
  const [now, before] = await Promise.all([rowsOf(recent), rowsOf(`${folder}02-stock-20260512-old-habits.csv`)]);
  expect(before.rows).toEqual(now.rows);
});

test("coordinates mixed in are left out", async () => {
  const [plain, mixed] = await Promise.all([rowsOf(recent), rowsOf(`${folder}07-stock-20260512-0337.csv`)]);
  expect(mixed.rows).toEqual(plain.rows);
  expect(mixed.tally.linesLeftOut).toBe(7);
  expect(mixed.refused).toEqual([]);
});

const valid = `structureet;010000024;010780054;CH;;;;;;;;;451;01;AIN;01440 VIRIAT;;;355;;;;;;;;;;;;;`;
test.each([
  [valid.replace("010000024", "010000025"), "sa clé de contrôle est fausse"],
  [valid.replace("010000024", "PHARMACIE"), "il est mal formé"],
  [valid.replace("010000024", ""), "Le numéro FINESS est vide."],
  [valid.replace(";CH;", ";;"), "La raison sociale est vide."],
  [valid.replace(";CH;", ';"CH;'), "guillemets"],
  [valid.replace(";CH;", `;${"X".repeat(600)};`), "«\u00a0rs\u00a0» compte 600 caractères"],
  [valid.replace(";CH;", ";C\0H;"), "caractère de contrôle (U+0000)"],
  [valid.replace("structureet", "structureej"), "et non «\u00a0structureet\u00a0»"],
  [valid.slice(0, 60), "colonnes, et non 31."],
])("refuses a line with its reason: %#", (line, reason) => {
  const reader = new FinessReader("2026-05-12", { establishments: () => undefined, words: () => undefined });
  expect(reader.read(line, 2)).toEqual({ refused: expect.stringContaining(reason) });
});

test("refuses a number that came before, and says where", () => {
  const reader = new FinessReader("2026-05-12", { establishments: () => undefined, words: () => undefined });
  expect(reader.read(valid, 2)).toBe("kept");
  expect(reader.read(valid, 9)).toEqual({ refused: "Le numéro FINESS 010000024 est déjà à la ligne 2." });
});

test("what turns or hides text is dropped, a backslash survives the way to PostgreSQL", () => {
  const rows: string[] = [];
  const reader = new FinessReader("2026-05-12", { establishments: (row) => rows.push(row), words: () => undefined });
  expect(reader.read(valid.replace(";CH;", ";C\u202eH\t\\A;"), 2)).toBe("kept");
  expect(rows[0]?.split("\t")[2]).toBe("CH \\\\A");
});

test("doubled quotes are one", () => {
  expect(csvValues('a;"b ""c"" ;d";e', ";")).toEqual(["a", 'b "c" ;d', "e"]);
});
