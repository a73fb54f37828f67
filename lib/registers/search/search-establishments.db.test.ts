import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { establishments } from "@/db/schema";
import { searchEstablishments } from "@/lib/registers/search/search-establishments";
import { test as base } from "@/tests/support/database";
import { aFiness, aSiret } from "@/tests/support/numbers";
import { aSearchableEstablishment, putWordsDown } from "@/tests/support/searchable";

type Register = Awaited<ReturnType<typeof aRegister>>;

const test = base.extend<{ register: Register }>({
  register: [
    async ({ tx }, use) => {
      await tx.delete(establishments);
      await use(await aRegister(tx));
    },
    { auto: true },
  ],
});

async function aRegister(tx: Db) {
  const at = (name: string, deliveryLine: string, values = {}) =>
    aSearchableEstablishment(tx, { name, deliveryLine, ...values });
  const hospital = { categoryCode: "355", categoryLabel: "Centre Hospitalier (C.H.)" };
  const rows = {
    cathedral: await at("PHIE DE LA CATHEDRALE", "81000 ALBI", { siret: aSiret(), legalFiness: aFiness() }),
    saintRoch: await at("PHARMACIE ST-ROCH", "81200 MAZAMET"),
    centreAlbi: await at("PHARMACIE DU CENTRE", "81000 ALBI"),
    centreLyon: await at("PHARMACIE DU CENTRE", "69003 LYON"),
    centralLyon: await at("PHARMACIE CENTRALE", "69003 LYON"),
    leGoff: await at("PHARMACIE LE GOFF MARTIN", "29000 QUIMPER"),
    hospital: await at("CENTRE HOSPITALIER D'ALBI", "81013 ALBI CEDEX 9", hospital),
    gone: await at("PHARMACIE DE LA CATHEDRALE ANCIENNE", "81000 ALBI", { goneOn: "2026-05-12" }),
  };
  await putWordsDown(tx);
  return rows;
}

async function found(tx: Db, typed: string, search: Partial<Parameters<typeof searchEstablishments>[2]> = {}) {
  const rows = await searchEstablishments(tx, typed, { limit: 10, ...search });
  return rows.map(({ name, postalCode }) => `${name} ${postalCode}`);
}

describe("searchEstablishments", () => {
  test.for<[string, string]>([
    ["phie cathedrale", "with an abbreviation"],
    ["Pharmacie de la Cathédrale", "with accents and little words"],
    ["CATHÉDRALE PHARMACIE", "in another order"],
    ["albi cathedrale", "with the town"],
    ["cathedrale 81000", "with the postal code"],
    ["pharmacie cathed", "with an unfinished word"],
    ["cathédrale-albi", "with hyphens"],
    ["pharmacie catedrale", "with a letter left out"],
    ["pharmacie cathhedrale", "with a letter added"],
    ["pharmacie cathédrzle", "with a letter changed"],
    ["pharmacie cahtedrale", "with two letters swapped"],
    ["phramacie cathdrale abli", "with a typo in each word"],
    ["cathedrale 81001", "with a typo in the postal code"],
    ["pahrmacie cathd", "with a typo in an unfinished word"],
    ["phei cathedrale", "with a typo in an abbreviation"],
    ["pharmaciecathedrale", "with a space left out"],
  ])("finds by name: «%s» (%s)", async ([typed], { tx, register }) => {
    expect((await found(tx, typed))[0]).toBe(`${register.cathedral.name} 81000`);
  });

  test("St, Saint, and a hyphen are all one", async ({ tx, register }) => {
    for (const typed of ["saint roch", "St-Roch", "st roch mazamet", "pharmacie saint roc"]) {
      expect(await found(tx, typed)).toEqual([`${register.saintRoch.name} 81200`]);
    }
  });

  test("a word that the register cuts in two is found in one, and the other way round", async ({ tx, register }) => {
    expect(await found(tx, "pharmacie goff")).toEqual([`${register.leGoff.name} 29000`]);
    expect(await found(tx, "martin le goff")).toEqual([`${register.leGoff.name} 29000`]);
    expect(await found(tx, "pharmacie mar tin quimper")).toEqual([`${register.leGoff.name} 29000`]);
  });

  test("finds by number, alone or among words, with its separators, even unfinished", async ({ tx, register }) => {
    const { finess, siret, legalFiness } = register.cathedral;
    const spaced = finess.replace(/(..)(...)(...)(.)/, "$1 $2 $3 $4");
    for (const typed of [
      finess,
      spaced,
      `1${finess}`,
      `FINESS n° ${finess}`,
      `xyz ${finess}`,
      siret,
      siret?.slice(0, 9),
      legalFiness,
    ]) {
      expect(await found(tx, typed ?? "")).toContain(`${register.cathedral.name} 81000`);
    }
    expect((await found(tx, finess.slice(0, 8)))[0]).toBe(`${register.cathedral.name} 81000`);
  });

  test("finds a number with one digit wrong, by its key", async ({ tx, register }) => {
    const { finess } = register.cathedral;
    const wrong = finess.slice(0, 4) + ((Number(finess[4]) + 1) % 10) + finess.slice(5);
    expect(await found(tx, wrong)).toContain(`${register.cathedral.name} 81000`);
  });

  test("puts whole words before the start of words, and then the order of names", async ({ tx }) => {
    for (const name of ["PHARMACIE BONNET", "PHARMACIE DU BON ACCUEIL", "PHARMACIE BONAL"]) {
      await aSearchableEstablishment(tx, { name, deliveryLine: "48000 MENDE" });
    }
    expect(await found(tx, "mende pharmacie bon")).toEqual([
      "PHARMACIE DU BON ACCUEIL 48000",
      "PHARMACIE BONAL 48000",
      "PHARMACIE BONNET 48000",
    ]);
    expect((await found(tx, "centre")).slice(0, 1)).toEqual(["CENTRE HOSPITALIER D'ALBI 81013"]);
  });

  test("finds words left unfinished in the middle, when nothing else is found", async ({ tx }) => {
    expect(await found(tx, "pharmacie centra lyonn")).toEqual(["PHARMACIE DU CENTRE 69003"]);
    expect(await found(tx, "pharmacie central lyon")).toEqual(["PHARMACIE CENTRALE 69003"]);
    expect(await found(tx, "hospi albi")).toEqual(["CENTRE HOSPITALIER D'ALBI 81013"]);
    expect(await found(tx, "pharma cathe albi")).toEqual(["PHIE DE LA CATHEDRALE 81000"]);
  });

  test("brings what is near first, and hides nothing", async ({ tx }) => {
    const everywhere = await found(tx, "pharmacie du centre");
    expect(everywhere).toEqual(["PHARMACIE DU CENTRE 81000", "PHARMACIE DU CENTRE 69003"]);
    expect(await found(tx, "pharmacie du centre", { regionCode: "84" })).toEqual(everywhere.toReversed());
    expect(await found(tx, "pharmacie du centre", { departmentCode: "69" })).toEqual(everywhere.toReversed());
    expect(await found(tx, "pharmacie du centre", { regionCode: "'; drop", departmentCode: "\0" })).toEqual(everywhere);
  });

  test("offers neither what is gone, nor more than asked for", async ({ tx }) => {
    expect(await found(tx, "cathedrale ancienne")).toEqual([]);
    expect(await found(tx, "pharmacie", { limit: 2 })).toHaveLength(2);
  });

  test("finds nothing, without failing, in what means nothing", async ({ tx }) => {
    for (const typed of [
      "",
      " ",
      "'",
      "\\",
      "\0",
      ":*",
      "a & !b | ' :*",
      "!!!",
      "Аптека",
      "x".repeat(5000),
      "&".repeat(300),
    ]) {
      expect(await found(tx, typed)).toEqual([]);
    }
    await expect(found(tx, "% _ pharmacie'); drop table establishments; --")).resolves.toBeDefined();
    await expect(found(tx, Array.from({ length: 60 }, (_, at) => `mot${at}`).join(" "))).resolves.toEqual([]);
  });

  test("keeps room for pharmacies and for the others in a crowd", async ({ tx }) => {
    for (let at = 0; at < 20; at++) {
      await aSearchableEstablishment(tx, {
        name: `CENTRE AUTRE ${at}`,
        deliveryLine: "81000 ALBI",
        categoryCode: "124",
      });
      await aSearchableEstablishment(tx, { name: `PHARMACIE CENTRE ${at}`, deliveryLine: "81000 ALBI" });
    }
    const rows = await searchEstablishments(tx, "centre", { limit: 9 });
    const pharmacies = rows.filter(({ categoryCode }) => categoryCode === "620").length;
    expect(rows).toHaveLength(9);
    expect(pharmacies).toBeGreaterThanOrEqual(3);
    expect(rows.length - pharmacies).toBeGreaterThanOrEqual(3);
  });

  test("is answered by the indexes of the migration", async ({ tx }) => {
    await tx.execute(sql`set local enable_seqscan = off`);
    const indexes = [
      [
        "establishments_by_words",
        sql`array_to_tsvector(array_remove(string_to_array(
        'd=' || coalesce(department_code, '') || ' c=' || coalesce(category_code, '') || ' ' || search_text, ' '), ''))
        @@ ${"'albi'"}::tsquery`,
      ],
      ["establishments_in_order", sql`sort_text collate "C" >= 'a' and sort_text collate "C" < 'b'`],
    ] as const;
    for (const [index, condition] of indexes) {
      const plan = await tx.execute<{ "QUERY PLAN": string }>(
        sql`explain select from registers.establishments where ${condition}`,
      );
      expect(plan.map((line) => line["QUERY PLAN"]).join()).toContain(index);
    }
  });
});
