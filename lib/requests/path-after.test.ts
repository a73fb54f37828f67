import { describe, expect, test } from "vitest";
import { pathAfter } from "@/lib/requests/path-after";
import { stateAfter } from "@/lib/requests/state-after";

const saved = { requestId: "5d0c", step: "structure" as const, errors: {}, filledIn: {}, next: "summary" as const };
const wrong = { ...saved, errors: { phone: ["Indiquez un numéro."] }, next: "structure" as const };

function form(values: Record<string, string> = {}) {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.set(name, value);
  return data;
}

describe("pathAfter", () => {
  test("goes on when all is right, and stays when something is wrong", () => {
    expect(pathAfter(saved, form())).toBe("/inscription/organisation/5d0c/recapitulatif");
    expect(pathAfter(wrong, form())).toBeUndefined();
  });

  test("leaves for later whatever is wrong", () => {
    expect(pathAfter(wrong, form({ intent: "later" }))).toBe("/suivi?brouillon=enregistre");
  });

  test("leads to the progress of a request already sent", () => {
    expect(pathAfter({ ...saved, next: undefined }, form())).toBe("/suivi/5d0c");
  });
});

test("gives back all that was typed, with what was filled in", () => {
  const state = stateAfter({ ...wrong, filledIn: { city: "Albi" } }, form({ phone: "05", city: "" }));
  expect(state).toEqual({ values: { phone: "05", city: "Albi" }, fieldErrors: wrong.errors });
});
