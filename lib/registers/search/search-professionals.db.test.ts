import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { professionalActivities, professionals } from "@/db/schema";
import { searchProfessionals } from "@/lib/registers/search/search-professionals";
import { test as base } from "@/tests/support/database";
import { aFiness } from "@/tests/support/numbers";
import { aSearchableProfessional, putWordsDown } from "@/tests/support/searchable";

const test = base.extend<{ register: Awaited<ReturnType<typeof aRegister>> }>({
  register: [
    async ({ tx }, use) => {
      await tx.delete(professionals);
      await use(await aRegister(tx));
    },
    { auto: true },
  ],
});

async function aRegister(tx: Db) {
  const finess = aFiness();
  const practising = async (lastName: string, firstName: string, places: [string, string][], at?: string) => {
    const towns = places.map(([, city]) => city).join(" ");
    const row = await aSearchableProfessional(tx, { lastName, firstName, towns });
    for (const [postalCode, city] of places) {
      const activity = { rpps: row.rpps, professionCode: "21", postalCode, city, finess: at ?? null };
      await tx.insert(professionalActivities).values(activity);
    }
    return row;
  };
  const rows = {
    marie: await practising("MARTIN", "MARIE", [
      ["31000", "TOULOUSE"],
      ["81000", "ALBI"],
    ]),
    marieChristine: await practising("MARTIN", "MARIE-CHRISTINE", []),
    martinez: await practising("MARTINEZ", "MARIE", [["31000", "TOULOUSE"]], finess),
    leGoff: await practising("LE GOFF", "ANNE", [["29000", "QUIMPER"]]),
    elsewhere: await practising("ABADIE", "MARIE", [["81150", "SAINT MARTIN"]]),
    gone: await aSearchableProfessional(tx, { lastName: "PARTIE", firstName: "MARIE", goneOn: "2026-11-16" }),
  };
  await putWordsDown(tx);
  return { ...rows, finess };
}

async function found(tx: Db, typed: string, search: Partial<Parameters<typeof searchProfessionals>[2]> = {}) {
  const rows = await searchProfessionals(tx, typed, { limit: 10, ...search });
  return rows.map(({ lastName, firstName }) => `${lastName} ${firstName}`);
}

describe("searchProfessionals", () => {
  test.for<[string, string]>([
    ["le goff anne", "as a register has it"],
    ["Anne Le Goff", "in another order"],
    ["goff a", "with an initial"],
    ["LEGOFF ANNE", "with a space left out"],
    ["anne le gof", "with a letter left out"],
    ["anne le gogf", "with two letters swapped"],
    ["annne quimper", "with the town, and a letter added"],
    ["anme le giff", "with a typo in each word"],
  ])("finds by name: «%s» (%s)", async ([typed], { tx }) => {
    expect(await found(tx, typed)).toEqual(["LE GOFF ANNE"]);
  });

  test("puts names that begin as typed first, in any order of words, then the order of names", async ({
    tx,
    register: _,
  }) => {
    const order = ["MARTIN MARIE", "MARTIN MARIE-CHRISTINE"];
    expect((await found(tx, "martin marie")).slice(0, 2)).toEqual(order);
    expect((await found(tx, "marie martin")).slice(0, 2)).toEqual(order);
    expect(await found(tx, "martin")).toEqual([...order, "ABADIE MARIE", "MARTINEZ MARIE"]);
    expect((await found(tx, "mart")).slice(0, 3)).toEqual([...order, "MARTINEZ MARIE"]);
  });

  test("shows the town that is typed, of those where they practise", async ({ tx }) => {
    const [toAlbi] = await searchProfessionals(tx, "martin albi", { limit: 5 });
    expect(toAlbi).toMatchObject({ lastName: "MARTIN", postalCode: "81000", city: "ALBI", professionCodes: ["21"] });
    const [first] = await searchProfessionals(tx, "martin marie", { limit: 1 });
    expect(first).toMatchObject({ postalCode: "31000", city: "TOULOUSE" });
    const [nowhere] = await searchProfessionals(tx, "martin christine", { limit: 1 });
    expect(nowhere).toMatchObject({ firstName: "MARIE-CHRISTINE", postalCode: null, city: null });
    expect(Object.keys(nowhere ?? {})).not.toContain("searchText");
  });

  test("brings those who practise at an establishment first", async ({ tx, register }) => {
    expect((await found(tx, "marie", { finess: register.finess }))[0]).toBe("MARTINEZ MARIE");
    expect((await found(tx, "marie"))[0]).toBe("ABADIE MARIE");
    expect(await found(tx, "marie", { finess: "\0'" })).toEqual(await found(tx, "marie"));
  });

  test("finds by RPPS, with its separators or prefix, unfinished, or with a digit wrong", async ({ tx, register }) => {
    const { rpps } = register.marie;
    const wrong = rpps.slice(0, 6) + ((Number(rpps[6]) + 1) % 10) + rpps.slice(7);
    for (const typed of [
      rpps,
      `8${rpps}`,
      rpps.replace(/(..)(...)/, "$1 $2 "),
      `RPPS ${rpps}`,
      rpps.slice(0, 10),
      wrong,
    ]) {
      expect(await found(tx, typed)).toEqual(["MARTIN MARIE"]);
    }
  });

  test("offers neither who is gone, nor more than asked for", async ({ tx, register }) => {
    expect(await found(tx, "partie marie")).toEqual([]);
    expect(await found(tx, register.gone.rpps)).toEqual([]);
    expect(await found(tx, "marie", { limit: 2 })).toHaveLength(2);
  });

  test("finds nothing, without failing, in what means nothing", async ({ tx }) => {
    for (const typed of ["", "'", "\0", ":* & !", "Мария", "x".repeat(5000), "q w x z q w x z q"]) {
      expect(await found(tx, typed)).toEqual([]);
    }
  });
});
