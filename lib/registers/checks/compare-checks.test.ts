import { expect, test } from "vitest";
import { type Check, gravestFirst } from "@/lib/registers/checks/check";
import { compareChecks } from "@/lib/registers/checks/compare-checks";
import { newerCopies } from "@/lib/registers/checks/newer-copies";

const check = (values: Partial<Check> = {}): Check => ({
  code: "structure_open",
  verdict: "pass",
  sentence: "L’établissement est ouvert.",
  source: "FINESS",
  sourceDate: "2026-05-12",
  ...values,
});

test("what changed since the submission is set beside what was found then", () => {
  const before = [check(), check({ code: "region" }), check({ code: "structure_exists", sourceDate: "2026-04-01" })];
  const now = [
    check({ verdict: "fail", sentence: "Il a fermé." }),
    check({ code: "region" }),
    check({ code: "structure_exists" }),
    check({ code: "contact_email" }),
  ];
  expect(compareChecks(now, before).map(({ before: old }) => old)).toEqual([
    { verdict: "pass", sentence: "L’établissement est ouvert." },
    undefined,
    undefined,
    undefined,
  ]);
});

test("the gravest come first, each group in its own order", () => {
  const verdicts = ["pass", "unknown", "warn", "fail", "pass", "warn"] as const;
  const sorted = gravestFirst(verdicts.map((verdict, index) => check({ verdict, code: String(index) })));
  expect(sorted.map(({ code }) => code)).toEqual(["3", "2", "5", "1", "0", "4"]);
});

test.each([
  ["of the same day", { finess: "2026-05-12" }, []],
  ["newer", { finess: "2026-06-12" }, ["finess"]],
  ["newer, of a register that was not asked", { mailboxes: "2026-06-12" }, []],
])("a copy %s", (_, copies, expected) => {
  expect(newerCopies([check()], copies)).toEqual(expected);
});

test("a first copy is newer than none", () => {
  expect(newerCopies([check({ sourceDate: null })], { finess: "2026-06-12" })).toEqual(["finess"]);
});
