import { spawnSync } from "node:child_process";
import { startTestPostgres } from "../../../tests/support/postgres-server.mjs";
import { bundle } from "../../bundle.mjs";
import { Failure } from "../../failure.mjs";
import { heapFlags } from "../../registers/heap-flags.mjs";
import { loadInTurn } from "../load.mjs";
import { percentile } from "../report.mjs";
import { keptDatabase } from "../review/kept-database.mjs";
import { startSite } from "../site.mjs";

/** @import { Environment } from "../../environment.mjs" */
/** @import { Report } from "../report.mjs" */

/** @typedef {{ slowest: { text: string, milliseconds: number }, milliseconds: number }[]} Taken */

const sizes = {
  few: { name: "balorg_bench_review_few", requests: 1000, events: 5000 },
  many: { name: "balorg_bench_review_many", requests: 1_000_000, events: 5_000_000 },
};

/** The console of reviewers over a country's requests. @param {Report} report @param {Environment} env */
export async function measure(report, env) {
  const server = await startTestPostgres({ name: "bench-postgres" });
  const stops = [() => server.stop()];
  try {
    const few = { ...env, DATABASE_URL: await keptDatabase(env, server, sizes.few) };
    const many = { ...env, DATABASE_URL: await keptDatabase(env, server, sizes.many) };
    const { queue, request, figures } = await run("time-views", many);
    for (const [q, taken] of Object.entries(queue)) tellSlowest(report, `queue «${q}»`, taken, { atMost: 20 });
    tellSlowest(report, "request", request, { atMost: 20 });
    tellWhole(report, "request", request);
    tellSlowest(report, "figures of twelve weeks", figures);
    tellWhole(report, "figures of twelve weeks", figures);
    await measureExport(report, many);
    const sites = { few: await startSite(few, few.DATABASE_URL), many: await startSite(many, many.DATABASE_URL) };
    stops.push(sites.few.stop, sites.many.stop);
    const known = { few: await run("sign-in", few), many: await run("sign-in", many) };
    await measurePages(report, sites, known);
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}

/** @param {string} program @param {Environment} env @returns {Promise<any>} */
async function run(program, env) {
  const file = await bundle(`scripts/bench/review/${program}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [...heapFlags, file], {
    env,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Failure(`${program} failed: ${stderr}`);
  return JSON.parse(stdout);
}

/** @param {Report} report @param {string} name @param {Taken} taken @param {{ atMost: number }} [target] */
function tellSlowest(report, name, taken, target) {
  const times = taken.map(({ slowest }) => slowest.milliseconds);
  const value = percentile(times, 0.95);
  report.figure(`review.${name}, slowest query, p95`, value, target, "ms");
  if (process.env.BENCH_QUERIES !== "1" || !target || value <= target.atMost) return;
  console.log(taken.toSorted((a, b) => b.slowest.milliseconds - a.slowest.milliseconds)[0]?.slowest.text);
}

/** @param {Report} report @param {string} name @param {Taken} taken */
function tellWhole(report, name, taken) {
  const times = taken.map(({ milliseconds }) => milliseconds);
  report.figure(`review.${name}, all its queries, p95`, percentile(times, 0.95), undefined, "ms");
}

/** @param {Report} report @param {Environment} env */
async function measureExport(report, env) {
  const { lines, seconds, peakMegabytes } = await run("time-export", env);
  report.figure("review.export, lines", lines);
  report.figure("review.export, lines a second", lines / seconds, undefined, "/s");
  report.figure("review.export, peak memory", peakMegabytes, { atMost: 300 }, "MB");
}

/** @param {Report} report @param {Record<"few" | "many", { url: string }>} sites @param {any} known */
async function measurePages(report, sites, known) {
  const at = (/** @type {"few" | "many"} */ size, /** @type {string} */ path) => ({
    url: sites[size].url + path,
    headers: { cookie: known[size].cookie },
    status: 200,
  });
  const loads = await loadInTurn({
    queueOfFew: at("few", "/instruction"),
    queueOfMany: at("many", "/instruction"),
    requestOfFew: at("few", `/instruction/${known.few.requestId}`),
    requestOfMany: at("many", `/instruction/${known.many.requestId}`),
    figures: at("many", "/instruction/chiffres"),
  });
  for (const [name, { rps, p99 }] of Object.entries(loads)) {
    report.figure(`review.${name}.rps`, rps, undefined, "req/s");
    report.figure(`review.${name}.p99`, p99, undefined, "ms");
  }
  const ratios = {
    queue: loads.queueOfFew.rps / loads.queueOfMany.rps,
    request: loads.requestOfFew.rps / loads.requestOfMany.rps,
  };
  for (const [page, ratio] of Object.entries(ratios)) {
    report.figure(`review.${page}, time over 1,000,000 / over 1,000`, ratio, { atMost: 1.3 });
  }
}
