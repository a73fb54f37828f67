import { availableParallelism } from "node:os";
import { captureCommand } from "./capture-command.mjs";

/** @import { Counts } from "./run-stages.mjs" */

/** Each is a sequence of commands, independent of the others. @type {[string, string[][]][]} */
const checks = [
  [
    "types",
    [
      ["next", "typegen"],
      ["tsc", "--noEmit"],
    ],
  ],
  ["format and lint", [["biome", "ci", "."]]],
  ["unused code", [["knip"]]],
  ["migrations", [["node", "scripts/check-migrations.mjs"]]],
  ["acceptance book", [["node", "scripts/check-acceptance.mjs"]]],
];

/**
 * What needs no test to run: all of it, side by side, so that one run tells everything. Those that fail count as failed.
 *
 * @returns {Promise<Counts>}
 */
export async function check() {
  const waiting = [...checks];
  let failed = 0;
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      if (!(await passes(...next))) failed += 1;
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, lane));
  return { passed: 0, failed, skipped: 0 };
}

/** @param {string} name @param {string[][]} commands */
async function passes(name, commands) {
  for (const command of commands) {
    const { status, output } = await captureCommand(command);
    if (status === 0) continue;
    console.log(`✗ ${name}\n${output.trimEnd()}\n`);
    return false;
  }
  console.log(`✓ ${name}`);
  return true;
}
