import { expect, test } from "vitest";
import { parkedDecision } from "@/lib/review/parked-decision";

test.each([
  [{ refusalText: "Non." }, "refuse"],
  [{ message: "Bonjour", ask_city: "on" }, "ask"],
  [{ localPart: "pharmacie", domain: "d" }, "approve"],
  [{ note: "À rappeler" }, undefined],
])("%j was typed in the form of %s", (values, kind) => {
  expect(parkedDecision({ values })).toBe(kind);
});

test("nothing was", () => {
  expect(parkedDecision({})).toBeUndefined();
});
