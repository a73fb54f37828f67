import { test } from "vitest";
import { asked, establishment, expectFound, type FoundCase, professional } from "@/tests/support/found-case";

const cases: FoundCase[] = [
  ["another name", "structure_name", "warn", "autre nom", asked({ companyName: "Officine Jaurès" })],
  ["an abbreviation", "structure_name", "pass", "même nom", asked({ companyName: "Phie du Centre" })],
  ["another street", "structure_address", "warn", "autre adresse", asked({ street: "2 rue du Port" })],
  ["the street shortened", "structure_address", "pass", "même adresse", asked({ street: "1, R. du Pont" })],
  ["no street typed", "structure_address", "pass", "ne dit pas la rue", asked({ street: null })],
  [
    "a building that nobody types",
    "structure_address",
    "pass",
    "même",
    establishment({ addressComplement: "BAT A", locality: "BP 71" }),
  ],
  ["another phone", "structure_phone", "warn", "autre numéro", asked({ phone: "+33563000009" })],
  [
    "the second phone",
    "structure_phone",
    "pass",
    "FINESS donne le même",
    asked({ phone: "+33563000009", secondPhone: "+33563000001" }),
  ],
  [
    "the phone of the RPPS",
    "structure_phone",
    "pass",
    "RPPS",
    { ...asked({ phone: "+33563000009" }), ...professional({}, { phone: "0563000009" }) },
  ],
  ["a phone too short", "structure_phone", "warn", "10 chiffres", asked({ phone: "056300" })],
  ["a wrong second phone", "structure_phone", "warn", "n’existe pas", asked({ secondPhone: "+3356" })],
  ["no phone to compare with", "structure_phone", "unknown", "bien formé", establishment({ phone: null })],
  ["another town", "territory", "warn", "81000", asked({ city: "Toulouse" })],
  [
    "another region",
    "region",
    "fail",
    "revient à une autre",
    { ...asked({ regionCode: "53" }), regionName: "Bretagne" },
  ],
  ["a CEDEX", "region", "pass", "30906", asked({ postalCode: "30906", city: "Nîmes CEDEX 2", departmentCode: "30" })],
  ["Saint-Martin", "region", "pass", "97150", asked({ postalCode: "97150", departmentCode: "978", regionCode: "978" })],
  ["Mayotte", "region", "pass", "97600", asked({ postalCode: "97600", departmentCode: "976", regionCode: "06" })],
  ["Corsica", "region", "pass", "20090", asked({ postalCode: "20090", departmentCode: "2A", regionCode: "94" })],
  ["Monaco", "region", "unknown", "98000", asked({ postalCode: "98000" })],
];

test.each(cases)("what was typed of the structure, and its place: %s: %s is %s", (...found) => expectFound(found));
