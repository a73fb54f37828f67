import { Failure } from "../failure.mjs";
import { whenAskedToStop } from "../start/when-asked-to-stop.mjs";
import { check } from "./check.mjs";
import { databaseTests } from "./database-tests.mjs";
import { endToEndTests } from "./end-to-end-tests.mjs";
import { unitTests } from "./unit-tests.mjs";

/**
 * @typedef {{ passed: number, failed: number, skipped: number, retried?: number }} Counts `retried`: of those that passed,
 *   how many on a second try
 */
/** @typedef {{ signal: AbortSignal, more: string[] }} StageOptions `more`: arguments for the runner of the tests */

/** The cheapest first: the first that fails ends the run. @type {[string, (options: StageOptions) => Promise<Counts>][]} */
const stages = [
  ["check", check],
  ["unit", unitTests],
  ["db", databaseTests],
  ["e2e", endToEndTests],
];

/**
 * Runs all that must hold, or one stage of it, and closes with a line that counts the tests.
 *
 * @param {string} [only]
 * @param {string[]} [more]
 * @returns {Promise<number>} the exit status
 */
export async function runStages(only, more = []) {
  const chosen = stages.filter(([name]) => only === undefined || only === name);
  if (chosen.length === 0) throw new Failure(`--only takes one of ${stages.map(([name]) => name).join(", ")}.`);
  const signal = whenAskedToStop();
  const total = { passed: 0, failed: 0, skipped: 0, retried: 0 };
  for (const [name, run] of chosen) {
    const startedAt = Date.now();
    console.log(`\n── ${name} ──`);
    const counts = await run({ signal, more }).catch(asOneFailure);
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
    total.retried += counts.retried ?? 0;
    console.log(`── ${name}: ${Math.round((Date.now() - startedAt) / 1000)} s ──`);
    if (total.failed > 0) break;
  }
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
  const retried = total.retried > 0 ? `, ${total.retried} on a second try` : "";
  console.log(`\n${total.passed} passed${retried}, ${total.failed} failed${skipped}`);
  return total.failed > 0 ? 1 : 0;
}

/** A stage that could not even run its tests. @param {unknown} error @returns {Counts} */
function asOneFailure(error) {
  console.error(error instanceof Failure ? `\n${error.message}` : error);
  return { passed: 0, failed: 1, skipped: 0 };
}
