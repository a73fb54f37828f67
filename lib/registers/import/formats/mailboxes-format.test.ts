import { expect, test } from "vitest";
import { mailboxTitles } from "@/lib/registers/import/formats/mailboxes-columns";
import { bareNumber } from "@/lib/registers/import/formats/structure-number";
import { readInto } from "@/tests/support/read-into";

const header = Object.values(mailboxTitles).join("|");

function aLine(values: Partial<Record<keyof typeof mailboxTitles, string>>): string {
  return Object.keys(mailboxTitles)
    .map((name) => values[name as keyof typeof mailboxTitles] ?? "")
    .join("|");
}

const read = (...lines: string[]) => readInto("mailboxes", `${[header, ...lines].join("\n")}\n`);

test("reads shared and personal boxes, an address on two lines included", async () => {
  const shared = { type: "ORG", structureIdType: "1", structureId: "1810001206", isPaperless: "O" };
  const { rows, refused } = await read(
    aLine({ ...shared, address: "Pharmacie.du.Centre@pharmacien.oc.mssante.fr", companyName: "PHARMACIE DU CENTRE" }),
    aLine({ type: "PER", address: "a.b@medecin.mssante.fr", idType: "8", id: "10000001916", isPaperless: "N" }),
    aLine({ type: "PER", address: "a.b@medecin.mssante.fr", idType: "0", id: "819000001" }),
  );
  expect(refused).toEqual([]);
  expect(rows.directory_mailboxes.map((row) => row.split("\t").slice(0, 5))).toEqual([
    ["pharmacie.du.centre@pharmacien.oc.mssante.fr", "ORG", "\\N", "1", "810001206"],
    ["a.b@medecin.mssante.fr", "PER", "10000001916", "\\N", "\\N"],
    ["a.b@medecin.mssante.fr", "PER", "\\N", "\\N", "\\N"],
  ]);
  expect(rows.directory_mailboxes.map((row) => row.split("\t").at(-1))).toEqual(["t", "f", "\\N"]);
});

test("refuses what is no address or has no type", async () => {
  const { refused } = await read(
    aLine({ type: "ORG" }),
    aLine({ type: "ORG", address: "a b@c" }),
    aLine({ address: "a@b.fr" }),
  );
  expect(refused.map(({ reason }) => reason)).toEqual([
    "L’adresse de la boîte est vide.",
    "«\u00a0a b@c\u00a0» n’est pas une adresse.",
    "Le type de la boîte est vide ou mal formé.",
  ]);
});

test.each([
  ["1", "1750048886", { type: "1", number: "750048886" }],
  ["FINESS", "750048886", { type: "1", number: "750048886" }],
  ["3", "318310021300028", { type: "3", number: "18310021300028" }],
  ["3", "31831002130002", { type: "3", number: "31831002130002" }],
  ["", "", { type: "", number: "" }],
])("structure %s %s", (type, number, bare) => {
  expect(bareNumber(type, number)).toEqual(bare);
});
