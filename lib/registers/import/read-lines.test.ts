import { Readable } from "node:stream";
import fc from "fast-check";
import { expect, test } from "vitest";
import { mailboxTitles } from "@/lib/registers/import/formats/mailboxes-columns";
import { readInto } from "@/tests/support/read-into";

const finess = "finess;etalab;111;2026-05-12\n";
const structure = "structureet;010000024;010780054;HÔPITAL;;;;;;;;;451;01;AIN;01440 VIRIAT;;;355;;;;;;;;;;;;;\n";
const refusal = (userMessage: string, canBeForced = false) => ({
  userMessage: expect.stringContaining(userMessage),
  canBeForced,
});

test.each([
  ["empty", "", "Le fichier est vide."],
  ["of another register", `${Object.values(mailboxTitles).join("|")}\n`, "celui d’un autre registre, Boîtes MSSanté"],
  ["something else", "PNG image\nwhatever\n", "n’est pas une extraction du registre FINESS"],
  ["undated", "finess;etalab;111;hier\n", "ne dit pas sa date"],
  ["one endless line", finess + "x".repeat(70_000), "Une ligne a plus de"],
])("refuses a file that is %s", async (_what, text, message) => {
  await expect(readInto("finess", text)).rejects.toMatchObject(refusal(message));
});

test("UTF-8 with a mark, Latin-1 and Windows line ends read the same", async () => {
  const text = finess + structure;
  const plain = await readInto("finess", text);
  expect(plain.rows.establishments[0]).toContain("HÔPITAL");
  for (const other of [`\ufeff${text}`, Buffer.from(text, "latin1"), text.replaceAll("\n", "\r\n")]) {
    expect((await readInto("finess", other)).rows).toEqual(plain.rows);
  }
});

test("refuses two encodings in one file, and UTF-16", async () => {
  const half = Buffer.concat([Buffer.from(finess + structure), Buffer.from(structure, "latin1")]);
  const stream = async function* () {
    yield half.subarray(0, finess.length + Buffer.byteLength(structure));
    yield half.subarray(finess.length + Buffer.byteLength(structure));
  };
  await expect(readInto("finess", Readable.from(stream()))).rejects.toMatchObject(refusal("mêle deux encodages"));
  const utf16 = Buffer.from(`\ufeff${finess}`, "utf16le");
  await expect(readInto("finess", utf16)).rejects.toMatchObject(refusal("UTF-16"));
});

test("refuses Latin-1 where it never was", async () => {
  const latin = Buffer.from(`${Object.values(mailboxTitles).join("|")}\nORG|é\n`, "latin1");
  await expect(readInto("mailboxes", latin)).rejects.toMatchObject(refusal("n’est pas en UTF-8"));
});

test("a last line that is cut refuses the file; forced, only the line", async () => {
  const cut = finess + structure + structure.slice(0, 60);
  await expect(readInto("finess", cut)).rejects.toMatchObject(
    refusal("tronqué\u00a0: sa dernière ligne (3) est coupée", true),
  );
  const forced = await readInto("finess", cut, { isForced: true });
  expect(forced.rows.establishments).toHaveLength(1);
  expect(forced.refused).toEqual([{ line: 3, reason: "La dernière ligne est coupée." }]);
});

test("a last line that is whole needs no end", async () => {
  expect((await readInto("finess", (finess + structure).trimEnd())).rows.establishments).toHaveLength(1);
});

test("a file whose lines are refused one after the other is another file, unless forced", async () => {
  const wrong = finess + structure.replace("010000024", "010000025").repeat(600);
  await expect(readInto("finess", wrong)).rejects.toMatchObject(
    refusal("Trop de lignes sont refusées (600 sur 601)", true),
  );
  expect((await readInto("finess", wrong, { isForced: true })).refused).toHaveLength(600);
});

test("chunks may fall anywhere, in the middle of a letter too", async () => {
  const bytes = Buffer.from(finess + structure);
  const expected = (await readInto("finess", bytes)).rows;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: bytes.length }), { maxLength: 6 }), async (cuts) => {
      const places = [0, ...cuts.toSorted((one, other) => one - other), bytes.length];
      const chunks = places.slice(1).map((end, index) => bytes.subarray(places[index], end));
      const stream = Readable.from(chunks.filter((chunk) => chunk.length > 0));
      expect((await readInto("finess", stream)).rows).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

test("no line makes it fail: whatever comes is kept, left out or refused", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: "binary" }), { maxLength: 15 }), async (lines) => {
      const { tally } = await readInto("finess", `${finess}${lines.join("\n")}\n`, { isForced: true });
      expect(tally.linesRead).toBeGreaterThan(0);
    }),
    { numRuns: 10 },
  );
});
