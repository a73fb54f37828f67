import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alternatives, personalLocalPart, proposeLocalPart } from "@/lib/identifiers/mssante-address";
import { checkLocalPart } from "@/lib/identifiers/mssante-address-check";

const anyText = fc.oneof(
  fc.string({ unit: "binary", size: "large" }),
  fc.string({ unit: "grapheme" }),
  fc.stringMatching(/^([a-zéœA-Z]{1,12}[ '’-]){0,12}[a-z]{0,90}$/),
  fc.constantFrom("", "postmaster", "Admin", "CEDEX", "81000", "-", "😀", "no-reply", "de la"),
);
const anyStructure = fc.record({ name: anyText, postalCode: anyText, commune: anyText });

describe("proposeLocalPart", () => {
  test.each([
    ["Pharmacie du centre", "81000", "Albi", "Pharmacie.du.centre.81000.albi"],
    ["Pharmacie de l'Hôtel-de-Ville", "31000", "Toulouse", "Pharmacie.de.l.hotel-de-ville.31000.toulouse"],
    ["Pharmacie Saint-Cœur & Fils", "30906", "Nîmes CEDEX 2", "Pharmacie.saint-coeur.et.fils.30906.nimes"],
    ["PHARMACIE DU CENTRE", " 81 000 ", "ALBI CEDEX", "Pharmacie.du.centre.81000.albi"],
    ["Pharmacie Cedex", "75008", "PARIS CEDEX 08", "Pharmacie.cedex.75008.paris"],
    ["صيدلية", "81000", "Albi", "Boite.81000.albi"],
    ["2 Rives", "", "Agde", "2.rives.agde"],
    ["Postmaster", "", "", "Boite.postmaster"],
    ["", "", "", "Boite"],
  ])("%s, %s, %s gives %s", (name, postalCode, commune, display) => {
    expect(proposeLocalPart({ name, postalCode, commune })).toEqual({ canonical: display.toLowerCase(), display });
  });

  test("shortens the name between two words, and keeps the place", () => {
    const name = "Grande Pharmacie Centrale de la Place du Marché aux Fleurs et de la Cathédrale";
    expect(proposeLocalPart({ name, postalCode: "81000", commune: "Albi" }).canonical).toBe(
      "grande.pharmacie.centrale.de.la.place.du.marche.81000.albi",
    );
  });

  test("keeps the longest commune of France whole", () => {
    const commune = "Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson";
    expect(proposeLocalPart({ name: "Pharmacie du centre", postalCode: "51290", commune }).canonical).toBe(
      "pharmacie.51290.saint-remy-en-bouzemont-saint-genest-et-isson",
    );
  });

  test("is valid, settled and the same each time, whatever is typed", () => {
    fc.assert(
      fc.property(anyStructure, (structure) => {
        const { canonical, display } = proposeLocalPart(structure);
        expect(checkLocalPart(canonical)).toBeUndefined();
        expect(display.toLowerCase()).toBe(canonical);
        expect(proposeLocalPart(structure).canonical).toBe(canonical);
        expect(proposeLocalPart({ name: display, postalCode: "", commune: "" }).canonical).toBe(canonical);
      }),
    );
  });
});

describe("personalLocalPart", () => {
  test.each([
    ["Nadège", "Vives", "nadege.vives"],
    ["Jean-Pierre", "d’Artagnan", "jean-pierre.d-artagnan"],
    ["Marie Claude", "DE LA FONTAINE", "marie-claude.de-la-fontaine"],
    ["", "Root", "boite.root"],
  ])("%s %s gives %s", (firstName, lastName, expected) => {
    expect(personalLocalPart({ firstName, lastName }).canonical).toBe(expected);
  });

  test("is valid whatever the names", () => {
    fc.assert(
      fc.property(anyText, anyText, (firstName, lastName) => {
        expect(checkLocalPart(personalLocalPart({ firstName, lastName }).canonical)).toBeUndefined();
      }),
    );
  });
});

describe("alternatives", () => {
  const structure = { name: "Pharmacie du centre", postalCode: "81000", commune: "Albi" };

  test("leaves out the code, the commune, or starts with the place", () => {
    expect(alternatives(structure).map(({ display }) => display)).toEqual([
      "Pharmacie.du.centre.albi",
      "Pharmacie.du.centre.81000",
      "Albi.81000.pharmacie.du.centre",
    ]);
  });

  test("replaces those taken, whatever their case", () => {
    const taken = ["PHARMACIE.DU.CENTRE.ALBI", "pharmacie.du.centre.81000.albi.2"];
    expect(alternatives(structure, taken).map(({ canonical }) => canonical)).toEqual([
      "pharmacie.du.centre.81000",
      "albi.81000.pharmacie.du.centre",
      "pharmacie.du.centre.81000.albi.3",
    ]);
  });

  test("gives three, valid, different and free, whatever is typed", () => {
    fc.assert(
      fc.property(anyStructure, (structure) => {
        const usual = proposeLocalPart(structure).canonical;
        const found = alternatives(structure, [usual]).map(({ canonical }) => canonical);
        expect(new Set([usual, ...found]).size).toBe(4);
        for (const canonical of found) expect(checkLocalPart(canonical)).toBeUndefined();
      }),
    );
  });
});
