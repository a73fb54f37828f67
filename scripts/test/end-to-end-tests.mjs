import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureChromium } from "../../tests/support/chromium.mjs";
import { pscClient } from "../../tests/support/psc-provider.mjs";
import { openStack } from "../../tests/support/stack.mjs";
import { environment } from "../environment.mjs";
import { binFolder, dataFolder } from "../project.mjs";
import { runCommand } from "../run-command.mjs";
import { buildSite } from "../start/build-site.mjs";

/** @import { Environment } from "../environment.mjs" */
/** @import { Counts, StageOptions } from "./run-stages.mjs" */

/**
 * Whole journeys in a real browser, on the production build, a real PostgreSQL and a real mail server.
 *
 * @param {StageOptions} options
 * @returns {Promise<Counts>}
 */
export async function endToEndTests({ signal, more }) {
  const chromium = await ensureChromium();
  // With a database at hand for the pages that read it while they are prerendered, and the ways to Pro Santé Connect.
  /** @param {Environment} env */
  const beforeSite = ({ DATABASE_URL = "" }) => buildSite({ ...environment(), ...pscClient, DATABASE_URL }, { signal });
  const stack = await openStack({ beforeSite });
  const report = join(dataFolder, "reports", "e2e.json");
  rmSync(report, { force: true });
  const env = {
    ...stack.env,
    NODE_ENV: /** @type {const} */ ("test"),
    CHROMIUM_PATH: chromium,
    E2E_URL: stack.url,
    E2E_MAILS_URL: stack.mailsUrl,
    E2E_PSC_URL: stack.pscUrl,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  };
  try {
    await runCommand(join(binFolder, "playwright"), ["test", "--reporter=list,json", ...more], { env, signal });
  } finally {
    await stack.stop();
  }
  return readCounts(report);
}

/** @param {string} report @returns {Counts} */
function readCounts(report) {
  const { stats, errors } = JSON.parse(readFileSync(report, "utf8"));
  return {
    passed: stats.expected + stats.flaky,
    retried: stats.flaky,
    // An error outside any test: a file that can't be loaded, or no test at all.
    failed: Math.max(stats.unexpected, errors.length > 0 ? 1 : 0),
    skipped: stats.skipped,
  };
}
