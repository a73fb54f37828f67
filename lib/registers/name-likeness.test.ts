import { describe, expect, test } from "vitest";
import { nameLikeness } from "@/lib/registers/name-likeness";

describe("two names of structures", () => {
  test.each([
    ["Phie St-Jacques", "PHARMACIE SAINT JACQUES", 1],
    ["Pharmacie Jaurès", "Pharmacie Jaures SELARL", 1],
    ["Pharmacie Jaurès", "Pharmacie Juares", 1],
    ["Pharmacie Jean Jaurès", "Pharmacie Jaurès", 0.66],
    ["Pharmacie Saint-Jacques", "Pharmacie Saint-Jean", 0.5],
    ["Pharmacie Jaurès", "Pharmacie Gambetta", 0],
    ["Pharmacie du Centre", "PHIE CENTRE", 1],
    ["Pharmacie du Centre", "PHARMACIE DU CENTRE ALBI", 0.8],
    ["Pharmacie du Centre", "Pharmacie de la Gare", 0.5],
    ["Pharmacie", "Officine", 0],
    ["", "Pharmacie", 0],
  ])("«%s» and «%s»", (one, other, expected) => {
    expect(nameLikeness(one, other)).toBeCloseTo(expected, 1);
    expect(nameLikeness(other, one)).toBeCloseTo(expected, 1);
  });
});
