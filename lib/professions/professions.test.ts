import { expect, test } from "vitest";
import { checkMssanteAddress } from "@/lib/identifiers/mssante-address-check";
import { professionLabel } from "@/lib/professions/profession-label";
import { isProfessionCode, professionDomainKey, professions } from "@/lib/professions/professions";
import { isRoleWithoutRppsCode, rolesWithoutRpps } from "@/lib/professions/roles-without-rpps";

test("the active codes of TRE_G15, and none of the withdrawn ones", () => {
  const codes = professions.map(({ code }) => code).join(" ");
  expect(codes).toBe("10 21 26 28 31 32 40 50 60 69 70 80 81 82 83 84 85 86 91 92 94 95 96 98");
  for (const withdrawn of ["35", "36", "37", "38", "39", "93"]) expect(isProfessionCode(withdrawn)).toBe(false);
});

test("a pharmacist has a profession, a préparateur a role: never both", () => {
  expect([isProfessionCode("21"), isRoleWithoutRppsCode("21")]).toEqual([true, false]);
  expect([isProfessionCode("317"), isRoleWithoutRppsCode("317")]).toEqual([false, true]);
  for (const { code } of rolesWithoutRpps) expect(isProfessionCode(code)).toBe(false);
});

test.each([
  ["21", "Pharmacien"],
  ["317", "Préparateur en pharmacie d’officine"],
  ["39", "39"],
])("%s is shown as %s", (code, label) => {
  expect(professionLabel(code)).toBe(label);
});

test("each profession has a domain key that makes a domain", () => {
  expect(professionDomainKey("21")).toBe("pharmacien");
  expect(professionDomainKey("69")).toBe(professionDomainKey("60"));
  expect(professionDomainKey("317")).toBeUndefined();
  for (const { domainKey } of professions) {
    expect(checkMssanteAddress(`nom@${domainKey}.oc.mssante.fr`)).toBeUndefined();
  }
});
