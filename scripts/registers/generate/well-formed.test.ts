import { describe, expect, test } from "vitest";
import { checkFiness } from "@/lib/identifiers/finess";
import { checkPhone, normalisePhone } from "@/lib/identifiers/phone";
import { checkRpps } from "@/lib/identifiers/rpps";
import { checkSiret } from "@/lib/identifiers/siret";
import { territoryWarning } from "@/lib/territories/territory-warning";
import { activitiesOf } from "./activities";
import { readCommunes } from "./communes";
import { establishmentMaker, usualCategory } from "./establishments";
import { finessLines } from "./finess-file";
import { finessNumber } from "./keys";
import { mailboxColumns } from "./mailbox-columns";
import { mailboxMaker } from "./mailboxes";
import { mailboxLines } from "./mailboxes-file";
import { personOf } from "./persons";
import { professionalColumns } from "./professional-columns";
import { professionalLines } from "./professionals-file";
import { usualProfession } from "./professions";
import { workplaceDrawer } from "./workplaces";

const communes = readCommunes();
const make = establishmentMaker(communes, usualCategory);
const establishments = Array.from({ length: 3_000 }, () => make());
const persons = Array.from({ length: 3_000 }, (_, index) => personOf(index, usualProfession));
const faultsOf = <T>(things: readonly T[], check: (thing: T) => string | undefined) => things.filter(check);

describe("generated numbers have the key that the product asks for", () => {
  test("FINESS, of establishments and of legal entities, Corsica and overseas included", () => {
    const numbers = establishments.flatMap(({ finess, legalFiness }) => [finess, legalFiness]);
    expect(faultsOf(numbers, (finess) => checkFiness(finess))).toEqual([]);
    expect(numbers.filter((finess) => /^2[AB]/.test(finess)).length).toBeGreaterThan(0);
    expect(numbers.filter((finess) => /^9[78]/.test(finess)).length).toBeGreaterThan(0);
    expect(finessNumber("2A", 1)).toBe("2A0000014");
  });

  test("RPPS, SIRET and telephones", () => {
    expect(faultsOf(persons, ({ rpps }) => checkRpps(rpps))).toEqual([]);
    expect(faultsOf(establishments, ({ siret }) => (siret ? checkSiret(siret) : undefined))).toEqual([]);
    const phones = establishments.flatMap(({ phone }) => (phone ? [normalisePhone(phone)] : []));
    expect(faultsOf(phones, checkPhone)).toEqual([]);
  });
});

test("postal codes, communes and departments are real ones that fit together", () => {
  const wrong = establishments.flatMap(({ postalCode, deliveryLine, commune }) => {
    const { name, departmentCode, regionCode } = commune;
    const place = deliveryLine.includes("CEDEX") ? {} : { postalCode, commune: name };
    return territoryWarning({ ...place, departmentCode, regionCode }) ?? [];
  });
  expect(wrong).toEqual([]);
  expect(establishments.some(({ deliveryLine }) => /^\d{5} [A-Z ]+ CEDEX( \d)?$/.test(deliveryLine))).toBe(true);
});

describe("lines have as many columns as those published", () => {
  test("FINESS: its date, then 31 columns each ended by a semicolon", () => {
    const [first, ...lines] = [...finessLines("2026-11-10", establishments)];
    expect(first).toBe("finess;etalab;111;2026-11-10");
    expect(new Set(lines.map((line) => line.split(";").length))).toEqual(new Set([32]));
  });

  test("professionals: 56 columns, header included", () => {
    const draw = workplaceDrawer(establishments, communes);
    const activities = persons.flatMap((person, index) => activitiesOf(index, person, 2, draw));
    const lines = [...professionalLines(activities)];
    expect(professionalColumns).toHaveLength(56);
    expect(new Set(lines.map((line) => line.split("|").length))).toEqual(new Set([57]));
    const finess = professionalColumns.indexOf("Numéro FINESS site");
    const known = new Set(establishments.map((establishment) => establishment.finess));
    const named = lines.slice(1).flatMap((line) => line.split("|")[finess] || []);
    expect(named.length).toBeGreaterThan(1_000);
    expect(named.filter((number) => !known.has(number))).toEqual([]);
  });

  test("mailboxes: 31 columns, header included", () => {
    const boxes = mailboxMaker(communes);
    const personal = persons.map((person, index) => boxes.personal(index, person));
    const shared = establishments.map((establishment, index) => boxes.shared(index, establishment));
    expect(mailboxColumns).toHaveLength(31);
    expect(new Set([...mailboxLines([...personal, ...shared])].map((line) => line.split("|").length))).toEqual(
      new Set([32]),
    );
    expect(new Set([...personal, ...shared].map(({ address }) => address)).size).toBe(6_000);
  });
});

test("a person is the same whoever was asked for before", () => {
  expect(personOf(1_234, usualProfession)).toEqual(persons[1_234]);
});
