import { describe, expect, test } from "vitest";
import { checkSubjects } from "@/lib/registers/checks/check-subjects";
import { decideChecks } from "@/lib/registers/checks/decide-checks";
import type { Facts } from "@/lib/registers/checks/facts";
import { soundFacts } from "@/tests/support/facts";
import { asked, findCheck, professional } from "@/tests/support/found-case";

describe("the checks of a request", () => {
  test("a sound request passes all of them, each with a sentence, a source and, from a register, a date", () => {
    const checks = decideChecks(soundFacts);
    expect(checks.filter(({ verdict }) => verdict !== "pass")).toEqual([]);
    expect(checks.map(({ code }) => code)).toEqual(Object.keys(checkSubjects));
    for (const { sentence, source, sourceDate } of checks) {
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      expect(/FINESS|RPPS|Annuaire/.test(source)).toBe(sourceDate !== null);
    }
  });

  test("what differs is told word by word", () => {
    const alone = (code: string, changed: Partial<Facts>) =>
      findCheck(code, changed)?.difference?.filter(({ typed, register }) => typed === null || register === null);
    expect(alone("structure_address", asked({ street: "2 rue du Port" }))).toEqual([
      { typed: "2", register: null },
      { typed: null, register: "1" },
      { typed: "Port", register: null },
      { typed: null, register: "Pont" },
    ]);
    expect(alone("structure_phone", asked({ phone: "+33563000009" }))).toEqual([
      { typed: "09", register: null },
      { typed: null, register: "01" },
    ]);
    expect(alone("rpps_name", professional({ firstName: "PAUL" }))).toEqual([
      { typed: "Nadège", register: null },
      { typed: null, register: "Paul" },
    ]);
  });
});
