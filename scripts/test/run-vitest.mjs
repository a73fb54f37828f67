import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { binFolder, dataFolder } from "../project.mjs";
import { runCommand } from "../run-command.mjs";

/** @import { Counts, StageOptions } from "./run-stages.mjs" */

/**
 * Runs projects of vitest.config.ts.
 *
 * @param {string[]} projects
 * @param {StageOptions & { env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<Counts>}
 */
export async function runVitest(projects, { more, ...options }) {
  const report = join(dataFolder, "reports", `${projects.join("-")}.json`);
  rmSync(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const selected = projects.map((project) => `--project=${project}`);
  const status = await runCommand(join(binFolder, "vitest"), ["run", ...selected, ...reporters, ...more], options);
  const results = JSON.parse(readFileSync(report, "utf8"));
  return {
    passed: results.numPassedTests,
    // A file that can't be loaded fails without a failed test.
    failed: Math.max(results.numFailedTests, status === 0 ? 0 : 1),
    skipped: results.numPendingTests + results.numTodoTests,
  };
}
