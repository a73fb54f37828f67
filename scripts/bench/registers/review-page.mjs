import { spawnSync } from "node:child_process";
import { bundle } from "../../bundle.mjs";
import { Failure } from "../../failure.mjs";

/** @import { Environment } from "../../environment.mjs" */
/** @import { Report } from "../report.mjs" */

/** The 95th percentile, in milliseconds; the page as a whole has its target in the area `review`. @type {Record<string, number>} */
const targets = { checks: 40, duplicates: 40 };

/**
 * How long a reviewer's page takes in the database with 100,000 requests and registers of national size: every reading is
 * on an index.
 *
 * @param {Report} report
 * @param {Environment} env
 */
export async function measure(report, env) {
  const program = await bundle("scripts/bench/registers/review-page.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], { env, encoding: "utf8" });
  if (status !== 0) throw new Failure(`The reviewer's page could not be measured: ${stderr}`);
  /** @type {Record<string, number[]>} */
  const times = JSON.parse(stdout);
  for (const [part, all] of Object.entries(times)) {
    const sorted = all.toSorted((a, b) => a - b);
    const percentile = (/** @type {number} */ share) => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
    report.figure(`registers.review, ${part}, p50`, percentile(0.5), undefined, "ms");
    const target = targets[part];
    report.figure(`registers.review, ${part}, p95`, percentile(0.95), target ? { atMost: target } : undefined, "ms");
  }
}
