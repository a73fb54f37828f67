import { describe, expect } from "vitest";
import { attackAlerts, failedGuesses } from "@/db/schema";
import type { Finding } from "@/lib/attacks/findings";
import { viewAttacks } from "@/lib/attacks/view-attacks";
import { NotFound } from "@/lib/errors";
import { test } from "@/tests/support/database";
import { anIndividual, aReviewer, contextOf } from "@/tests/support/fixtures";
import { anOperatorContext } from "@/tests/support/operators";

const aGuess = (values: Partial<typeof failedGuesses.$inferInsert> = {}) => ({
  step: "password",
  accountHash: "one account",
  networkHash: "one network",
  network: "198.51.0.0",
  ...values,
});

describe("what operators see of attacks", () => {
  test("the wrong guesses of a day by step and by network, and the alerts", async ({ tx }) => {
    const findings: Finding[] = [{ kind: "one_account", networks: 12 }];
    const yesterday = new Date(Date.now() - 25 * 3_600_000);
    await tx.delete(failedGuesses);
    await tx.delete(attackAlerts);
    await tx.insert(attackAlerts).values({ findings });
    await tx
      .insert(failedGuesses)
      .values([
        aGuess(),
        aGuess({ accountHash: "another account" }),
        aGuess({ networkHash: "another network", network: null }),
        aGuess({ step: "code" }),
        aGuess({ at: yesterday }),
      ]);

    const seen = await viewAttacks(await anOperatorContext(tx));

    expect(seen.steps).toEqual([
      { step: "code", guesses: 1, accounts: 1, networks: 1 },
      { step: "password", guesses: 3, accounts: 2, networks: 2 },
    ]);
    expect(seen.networks).toMatchObject([
      { network: "198.51.0.0", accounts: 2, guesses: 3 },
      { network: null, accounts: 1, guesses: 1 },
    ]);
    expect(seen.alerts).toMatchObject([{ sentences: ["Un même compte a été essayé depuis 12 réseaux en une heure."] }]);
  });

  test("nobody else sees anything", async ({ tx }) => {
    for (const { id } of [await anIndividual(tx), await aReviewer(tx)]) {
      await expect(viewAttacks(await contextOf(tx, id))).rejects.toBeInstanceOf(NotFound);
    }
  });
});
