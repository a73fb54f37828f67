import { describe, expect, test } from "vitest";
import { findAttacks, findingSentence } from "@/lib/attacks/findings";

const quiet = { steps: [], networks: [], networksOnOneAccount: 0 };

describe("findAttacks", () => {
  test("finds nothing in an ordinary hour", () => {
    const team = { network: "82.64.0.0", guesses: 40, accounts: 20 };
    const steps = [{ guesses: 300, accounts: 250, networks: 400 }];
    expect(findAttacks({ steps, networks: [team], networksOnOneAccount: 10 })).toEqual([]);
  });

  test("finds a network that tries many accounts, an account tried from many networks, a flood", () => {
    const networks = [{ network: "82.64.0.0", guesses: 60, accounts: 21 }];
    expect(findAttacks({ ...quiet, networks })).toEqual([
      { kind: "one_network", network: "82.64.0.0", guesses: 60, accounts: 21 },
    ]);
    expect(findAttacks({ ...quiet, networksOnOneAccount: 11 })).toEqual([{ kind: "one_account", networks: 11 }]);
    const steps = [{ guesses: 301, accounts: 300, networks: 500 }];
    expect(findAttacks({ ...quiet, steps })).toEqual([
      { kind: "whole_site", guesses: 301, accounts: 300, networks: 500 },
    ]);
  });
});

test("each finding is said in a sentence", () => {
  expect(findingSentence({ kind: "one_account", networks: 500 })).toBe(
    "Un même compte a été essayé depuis 500 réseaux en une heure.",
  );
  expect(findingSentence({ kind: "one_network", network: null, guesses: 60, accounts: 21 })).toContain(
    "origine inconnue",
  );
  expect(findingSentence({ kind: "whole_site", guesses: 900, accounts: 800, networks: 500 })).toContain(
    "900 essais faux en une heure, sur 800 comptes",
  );
});
