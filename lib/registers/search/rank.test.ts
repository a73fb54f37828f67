import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EstablishmentCandidate } from "@/db/queries/establishment-search";
import type { ProfessionalCandidate } from "@/db/queries/professional-search";
import { fromEachOrder } from "@/lib/registers/search/from-each-order";
import { distanceOfWords } from "@/lib/registers/search/rank";
import { rankEstablishments } from "@/lib/registers/search/rank-establishments";
import { rankProfessionals } from "@/lib/registers/search/rank-professionals";
import { readQuery } from "@/lib/registers/search/read-query";
import { searchWords } from "@/lib/registers/search-words";

function establishment(
  name: string,
  town = "ALBI",
  values: Partial<EstablishmentCandidate> = {},
): EstablishmentCandidate {
  const text = searchWords(`${name} ${town}`).join(" ");
  return {
    finess: `81${name.length}${name}`,
    name,
    deliveryLine: `81000 ${town}`,
    postalCode: "81000",
    departmentCode: "81",
    categoryCode: "620",
    categoryLabel: "Pharmacie d'Officine",
    searchText: `${text} 81000`,
    sortText: text,
    ...values,
  };
}

const anywhere = { near: [], limit: 10 };
const names = (rows: { name: string }[]) => rows.map(({ name }) => name);

describe("distanceOfWords", () => {
  test("counts nothing for a whole word, 1 for the start of one, 2 for one with a typo", () => {
    const row = establishment("PHARMACIE DE LA CATHEDRALE");
    expect(distanceOfWords(row, readQuery("albi cathédrale"))).toBe(0);
    expect(distanceOfWords(row, readQuery("albi cathé"))).toBe(1);
    expect(distanceOfWords(row, readQuery("albbi cathédrale"))).toBe(2);
    expect(distanceOfWords(row, readQuery("hedrale"))).toBe(2);
  });
});

describe("rankEstablishments", () => {
  test("puts first what is typed in full, then what begins so, then pharmacies, then the order of names", () => {
    const other = { categoryCode: "124" };
    const rows = [
      establishment("CENTRE DE SANTE", "ALBI", other),
      establishment("PHARMACIE DU CENTRE B"),
      establishment("PHARMACIE DU CENTRE A"),
      establishment("PHARMACIE CENTREE"),
      establishment("MAISON CENTRE", "ALBI", other),
    ];
    const expected = [
      "CENTRE DE SANTE",
      "PHARMACIE DU CENTRE A",
      "PHARMACIE DU CENTRE B",
      "MAISON CENTRE",
      "PHARMACIE CENTREE",
    ];
    expect(names(rankEstablishments(rows, readQuery("centre"), anywhere))).toEqual(expected);
    const inFull = rankEstablishments(rows, readQuery("maison du centre à Albi"), anywhere);
    expect(names(inFull)[0]).toBe("MAISON CENTRE");
  });

  test("finds a name typed in full under its typo, and not a name that looks like another", () => {
    const rows = [establishment("CENTRE DU LAC", "SAINT DENIS"), establishment("CENTRE SAINT DENIS", "SAINT DENIS")];
    expect(names(rankEstablishments(rows, readQuery("centre saint dens saint-denis"), anywhere))[0]).toBe(
      "CENTRE SAINT DENIS",
    );
    const twins = [
      establishment("PHARMACIE DE LA GARE", "LA GARDE"),
      establishment("PHARMACIE DE LA GARE", "ABZAC", { finess: "1" }),
    ];
    expect(rankEstablishments(twins, readQuery("pharmacie de la gare"), anywhere)[0]?.finess).toBe("1");
  });

  test("gives the same whatever the order of the candidates, each once, no more than asked for", () => {
    const rows = ["A", "B", "CENTRE", "CENTRE A", "CENTREVILLE", "PHARMACIE"].flatMap((name) => [
      establishment(name),
      establishment(name, "LYON", { finess: `69${name}`, departmentCode: "69", categoryCode: "124" }),
    ]);
    const query = readQuery("centre");
    const options = { near: [["69"]], limit: 5 };
    const once = rankEstablishments(rows, query, options);
    expect(once).toHaveLength(5);
    fc.assert(
      fc.property(fc.shuffledSubarray([...rows, ...rows], { minLength: 2 * rows.length }), (shuffled) => {
        expect(rankEstablishments(shuffled, query, options)).toEqual(once);
      }),
    );
    expect(rankEstablishments([], query, options)).toEqual([]);
  });
});

describe("rankProfessionals", () => {
  const person = (lastName: string, firstName: string, towns = ""): ProfessionalCandidate => ({
    rpps: `${lastName} ${firstName}`,
    lastName,
    firstName,
    professionCodes: ["21"],
    sortText: searchWords(`${lastName} ${firstName}`).join(" "),
    searchText: searchWords(`${lastName} ${firstName} ${towns}`).join(" "),
  });
  const ranked = (rows: ProfessionalCandidate[], typed: string, here: ProfessionalCandidate[] = []) =>
    rankProfessionals(rows, here, readQuery(typed), 10).map(({ rpps }) => rpps);

  test("prefers names to towns, and a whole family name to a longer one", () => {
    const rows = [
      person("ABADIE", "MARIE", "SAINT MARTIN"),
      person("MARTIN-DURAND", "MARIE"),
      person("MARTIN", "MARIE"),
    ];
    expect(ranked(rows, "marie martin")).toEqual(["MARTIN MARIE", "MARTIN-DURAND MARIE", "ABADIE MARIE"]);
  });

  test("prefers who practises at the structure among those who fit alike", () => {
    const [here, other, start] = [person("MARTIN", "ZOE"), person("MARTIN", "ANNE"), person("MARTINEZ", "ANNE")];
    expect(ranked([start, other, here], "martin", [here, start])).toEqual([
      "MARTIN ZOE",
      "MARTIN ANNE",
      "MARTINEZ ANNE",
    ]);
  });
});

test("fromEachOrder lets neither order of the words hide the other", () => {
  const rows = ["marie martin a", "marie martin b", "marie martin c", "martin marie a"].map((sortText) => ({
    sortText,
    searchText: sortText,
  }));
  const chosen = fromEachOrder(rows, ["marie martin", "martin marie"], 3).map(({ sortText }) => sortText);
  expect(chosen).toEqual(["marie martin a", "martin marie a", "marie martin b"]);
  expect(fromEachOrder(rows, ["marie martin"], 10)).toHaveLength(3);
});
