import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readableName } from "@/lib/registers/fill/readable-name";
import { searchWords } from "@/lib/registers/search-words";

describe("a name of the registers, as people write it", () => {
  test.each([
    ["PHARMACIE DE FLAUGERGUES", "Pharmacie de Flaugergues"],
    ["PHIE ST ROCH", "Pharmacie Saint-Roch"],
    ["PHARMACIE STE-ANNE", "Pharmacie Sainte-Anne"],
    ["STE D'EXPLOITATION DU PARC", "Ste d’Exploitation du Parc"],
    ["SELARL PHARMACIE DES 4 CHEMINS", "SELARL Pharmacie des 4 Chemins"],
    ["C.H. LOUIS CONSTANT FLEMING", "C.H. Louis Constant Fleming"],
    ["E.H.P.A.D. DU CENTRE HOSPITALIER", "E.H.P.A.D. du Centre Hospitalier"],
    ["CMPP  INTERSECTORIEL ALOES", "CMPP Intersectoriel Aloes"],
    ["CHU SITE FELIX GUYON (SAINT DENIS)", "CHU Site Felix Guyon (Saint Denis)"],
    ["HOPITAL D AVIGNON", "Hôpital d’Avignon"],
    ["CENTRE DE SANTE HENRI IV", "Centre de Santé Henri IV"],
    ["PHARMACIE DE L'ECUREUIL & FILS", "Pharmacie de l’Ecureuil & Fils"],
    ["BATIMENT D", "Bâtiment D"],
    ["BATIMENT D ET E", "Bâtiment D et E"],
    ["LES 2 RIVES", "Les 2 Rives"],
    ["1ER ETAGE", "1er Étage"],
    ["BOURG-EN-BRESSE", "Bourg-en-Bresse"],
    ["L ESCALE", "L’Escale"],
    ["ÉCOLE NATIONALE", "École Nationale"],
    ['LIEU DE VIE "MAVOUNA MEMA 1"', 'Lieu de Vie "Mavouna Mema 1"'],
    ["Pharmacie DU Centre", "Pharmacie DU Centre"],
    ["", ""],
  ])("%s → %s", (published, readable) => {
    expect(readableName(published)).toBe(readable);
  });
});

const word = fc.oneof(
  fc.stringMatching(/^[A-Z]{1,10}$/),
  fc.constantFrom("DE", "L", "D", "LES", "ST", "STE", "HOTEL", "CHU", "C.H.", "IV", "1ER", "EGLISE", "L'AN", "PHIE"),
);
const line = fc.array(word, { maxLength: 8 }).map((words) => words.join(" "));

test("nothing is added or lost: it is found by the same words", () => {
  fc.assert(
    fc.property(line, (text) => {
      expect(searchWords(readableName(text))).toEqual(searchWords(text));
    }),
  );
});

test("read again, it stays as it is", () => {
  fc.assert(
    fc.property(line, (text) => {
      expect(readableName(readableName(text))).toBe(readableName(text));
    }),
  );
});

test("any text at all comes out on one line, trimmed, without an error", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(readableName(text)).toBe(readableName(text).trim());
    }),
  );
});
