import { expect, test } from "vitest";
import { professionalTitles } from "@/lib/registers/import/formats/professionals-columns";
import { readInto } from "@/tests/support/read-into";

const titles = Object.values(professionalTitles);
const header = `${titles.join("|")}|`;

type Values = Partial<Record<keyof typeof professionalTitles, string>>;

function aLine(values: Values = {}): string {
  const all: Values = { idType: "8", id: "10000001916", lastName: "DUPONT", firstName: "Hélène", professionCode: "21" };
  return `${Object.keys(professionalTitles)
    .map((name) => ({ ...all, ...values })[name as keyof Values] ?? "")
    .join("|")}|`;
}

const read = (...lines: string[]) => readInto("professionals", `${[header, ...lines].join("\n")}\n`);

test("makes one person of activities that follow each other", async () => {
  const { rows, refused } = await read(
    aLine({ city: "Albi", finess: "810001206", siret: "73282932000074", companyName: "PHARMACIE DU CENTRE" }),
    aLine({
      city: "Saint-Denis",
      professionCode: "60",
      postalCode: "97400",
      departmentCode: "9D",
      phone: "05 63 00 00 01",
    }),
    aLine({ id: "99700218896", lastName: "D'ARTAGNAN" }),
  );
  expect(refused).toEqual([]);
  expect(rows.professionals.map((row) => row.split("\t"))).toEqual([
    ["10000001916", "DUPONT", "Hélène", "{21,60}", "dupont helene albi saint denis", "dupont helene"],
    ["99700218896", "D'ARTAGNAN", "Hélène", "{21}", "d artagnan helene", "d artagnan helene"],
  ]);
  expect(rows.professional_activities).toHaveLength(3);
  expect(rows.professional_activities[0]?.split("\t").slice(7, 11)).toEqual([
    "810001206",
    "\\N",
    "73282932000074",
    "PHARMACIE DU CENTRE",
  ]);
  expect(rows.professional_activities[1]?.split("\t").slice(12, 16)).toEqual([
    "97400",
    "Saint-Denis",
    "974",
    "0563000001",
  ]);
});

test("takes the town from the line of the CEDEX office when the commune is empty", async () => {
  const { rows } = await read(aLine({ cedexOffice: "81012 ALBI CEDEX 9" }));
  expect(rows.professional_activities[0]?.split("\t")[13]).toBe("ALBI");
  expect(rows.professionals[0]).toContain("dupont helene albi");
});

test("leaves out who has no RPPS, refuses what is wrong, keeps the rest", async () => {
  const { rows, refused, tally } = await read(
    aLine({ idType: "0", id: "819000001" }),
    aLine({ id: "10000001915" }),
    aLine({ id: "" }),
    aLine({ lastName: "" }),
    aLine({ professionCode: "21}" }),
    `${aLine()}DE TROP|`,
    aLine(),
  );
  expect(tally.linesLeftOut).toBe(1);
  expect(refused).toEqual([
    { line: 3, reason: "Numéro RPPS «\u00a010000001915\u00a0»\u00a0: sa clé de contrôle est fausse." },
    { line: 4, reason: "Le numéro RPPS est vide." },
    { line: 5, reason: "Le nom d’exercice est vide." },
    { line: 6, reason: "Le code de la profession est vide ou mal formé." },
    { line: 7, reason: `La ligne a ${titles.length + 1} colonnes, et non ${titles.length}.` },
  ]);
  expect(rows.professionals).toHaveLength(1);
});

test("finds columns by their titles: another order, another case, a new one among them", async () => {
  const turned = [...Object.entries(professionalTitles)].reverse();
  const others = `Nouvelle colonne|${turned.map(([, title]) => title.toUpperCase()).join("|")}|`;
  const all: Values = { idType: "8", id: "10000001916", lastName: "DUPONT", professionCode: "21", city: "Albi" };
  const line = `x|${turned.map(([name]) => all[name as keyof Values] ?? "").join("|")}|`;
  const { rows, reader } = await readInto("professionals", `${others}\n${line}\n`);
  expect(rows.professionals).toEqual(["10000001916\tDUPONT\t\t{21}\tdupont albi\tdupont"]);
  expect(reader.remark).toBeUndefined();
});

test("says which needed columns are missing, and does without the others with a remark", async () => {
  const without = (...names: string[]) => titles.filter((title) => !names.includes(title)).join("|");
  await expect(
    readInto("professionals", `${without("Numéro FINESS site", "Code profession")}\n`),
  ).rejects.toMatchObject({
    userMessage: expect.stringContaining(
      "2 colonnes manquent\u00a0: «\u00a0Code profession\u00a0», «\u00a0Numéro FINESS site\u00a0»",
    ),
    canBeForced: false,
  });
  const { reader } = await readInto("professionals", `${without("Code fonction")}\n`);
  expect(reader.remark).toContain("«\u00a0Code fonction\u00a0»");
});
