import { expect, test } from "vitest";
import { findingOf, judgeRpps } from "@/lib/my-account/judge-rpps";

const declared = { firstName: "Inès", lastName: "Moreau", professionCode: "21", rpps: "10000001916" };
const known = { rpps: "10000001916", lastName: "MOREAU", firstName: "INES", professionCodes: ["21"] };
const copies = { professionals: "2026-11-10" };
const professional = { ...known, goneOn: null, searchText: "", sortText: "", activities: [] };

test("a number that the register gives to the same person passes each check", () => {
  const checks = judgeRpps(declared, { copies, professional });
  expect(checks.map(({ verdict }) => verdict)).toEqual(["pass", "pass", "pass", "pass"]);
  expect(findingOf(checks)).toBe("Le RPPS donne à ce numéro le même nom et la même profession.");
});

test("what disagrees, or is not known, is told", () => {
  const other = judgeRpps({ ...declared, lastName: "Durand" }, { copies, professional });
  expect(findingOf(other)).toMatch(/^Ce numéro est celui de Ines Moreau au RPPS, non de Inès Durand\.$/);
  const nurse = judgeRpps({ ...declared, professionCode: "60" }, { copies, professional });
  expect(findingOf(nurse)).toMatch(/Le RPPS donne à ce numéro la profession/);
  expect(findingOf(judgeRpps(declared, { copies, professional: undefined }))).toMatch(/n’est pas dans le RPPS/);
  expect(findingOf(judgeRpps(declared, { copies: {}, professional: undefined }))).toBe(
    "Le RPPS n’a jamais été importé ici\u00a0: rien ne peut en être dit.",
  );
});
