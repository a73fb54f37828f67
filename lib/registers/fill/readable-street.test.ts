import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readableAddress } from "@/lib/registers/fill/readable-address";
import { readableStreet } from "@/lib/registers/fill/readable-street";
import { streetTypes } from "@/lib/registers/fill/street-types";
import { searchWords } from "@/lib/registers/search-words";

describe("a line of an address", () => {
  test.each([
    ["1 R DU PONT", "1 rue du Pont"],
    ["12BIS AV DE L EUROPE", "12 bis avenue de l’Europe"],
    ["12 TER QU DE LA GARE", "12 ter quai de la Gare"],
    ["12B R ST JEAN", "12B rue Saint-Jean"],
    ["12-14 BD GAMBETTA", "12-14 boulevard Gambetta"],
    ["0012 CHE STE ANNE", "12 chemin Sainte-Anne"],
    ["4 PL DE L'HOTEL DE VILLE", "4 place de l’Hôtel de Ville"],
    ["7 ALLEE DES PINS", "7 allée des Pins"],
    ["R LA FONTAINE", "Rue La Fontaine"],
    ["PL DU GAL DE GAULLE", "Place du Général de Gaulle"],
    ["R DU DR ROUX", "Rue du Docteur Roux"],
    ["R JEANNE D ARC", "Rue Jeanne d’Arc"],
    ["R DU 8 MAI 1945", "Rue du 8 Mai 1945"],
    ["LD LES PINS", "Lieu-dit Les Pins"],
    ["LE BOURG", "Le Bourg"],
    ["ZAC CHAMPIGNY", "ZAC Champigny"],
    ["BP 71 IMMEUBLE SEMAFA", "BP 71 Immeuble Semafa"],
    ["CS 11021", "CS 11021"],
    ["12 R", "12 R"],
    ["1, rue du Pont", "1, rue du Pont"],
    ["", ""],
  ])("%s → %s", (published, readable) => {
    expect(readableStreet(published)).toBe(readable);
  });
});

const nothing = {
  addressComplement: null,
  streetNumber: null,
  streetNumberSuffix: null,
  streetType: null,
  streetName: null,
  locality: null,
};

describe("an address of FINESS", () => {
  test.each([
    [{ streetNumber: "900", streetType: "RTE", streetName: "DE PARIS" }, "900 route de Paris"],
    [{ streetNumber: "3", streetNumberSuffix: "BIS", streetType: "R", streetName: "NEUVE" }, "3 bis rue Neuve"],
    [{ streetNumber: "3", streetNumberSuffix: "B", streetType: "R", streetName: "NEUVE" }, "3B rue Neuve"],
    [{ streetType: "ALL", streetName: "DES TOPAZES", locality: "CS 11021" }, "Allée des Topazes, CS 11021"],
    [
      { addressComplement: "CENTRE COMMERCIAL LES ARCADES", streetNumber: "2", streetType: "AV", streetName: "FOCH" },
      "Centre Commercial les Arcades, 2 avenue Foch",
    ],
    [{ streetNumber: "0", streetType: "PL", streetName: "DE L EGLISE" }, "Place de l’Église"],
    [{ locality: "BP 381" }, "BP 381"],
    [{}, null],
  ])("%o → %s", (published, readable) => {
    expect(readableAddress({ ...nothing, ...published })).toBe(readable);
  });

  test("keeps the words of the street and of the place, whatever the type", () => {
    const words = fc
      .stringMatching(/^[B-KM-Z][A-Z]{2,8}( [B-KM-Z][A-Z]{2,8}){0,3}$/)
      .filter((text) => !/\b(PHARM|PHIE|STE)\b/.test(text));
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(streetTypes)), words, words, (streetType, streetName, locality) => {
        const readable = readableAddress({ ...nothing, streetNumber: "7", streetType, streetName, locality });
        expect(readable).toMatch(new RegExp(`^7 ${streetTypes[streetType]} `));
        const found = searchWords(readable ?? "").join(" ");
        expect(found).toContain(searchWords(streetName).join(" "));
      }),
    );
  });
});
