import { expect, test } from "vitest";
import { shownValue } from "@/lib/review/shown-value";

test.each([
  ["structureIdType", "SIRET", "SIRET"],
  ["structureId", "310004502", "31 000 450 2"],
  ["departmentCode", "81", "Tarn (81)"],
  ["phone", "+33563000001", "05 63 00 00 01"],
  ["responsableProfessionCode", "21", "Pharmacien"],
  ["responsableRpps", "10100001238", "10 100 001 238"],
  ["companyName", "Pharmacie du centre", "Pharmacie du centre"],
  ["paperless", false, "Non"],
  ["isListed", true, "Oui"],
  ["service", null, ""],
] as const)("%s %s is read as %s", (field, value, shown) => {
  expect(shownValue(field, value, "FINESS_GEO").replaceAll("\u00a0", " ")).toBe(shown);
});
