import { spawnSync } from "node:child_process";
import { bundle } from "../../bundle.mjs";
import { Failure } from "../../failure.mjs";
import { median } from "../report.mjs";
import { startSite } from "../site.mjs";

/** @import { Environment } from "../../environment.mjs" */
/** @import { Report } from "../report.mjs" */

/** The 95th percentile of each kind of search, in milliseconds. @type {Record<string, number>} */
const targets = { "one typo": 60 };
const usual = 25;

/** Three rounds of six kinds of so many stay under what one account may ask in ten minutes. */
const asked = 30;
const rounds = 3;

/** @typedef {{ in: string, text: string }} Typed */

/**
 * How long searches take, and how many misspelt names are found: by the use case on a database with registers of
 * national size, and, on a site of the same database, through the route that the combobox asks and the page of results.
 *
 * @param {Report} report
 * @param {Environment} env
 */
export async function measure(report, env) {
  const { searches, times, share, cookie, draftId } = await searchInDatabase(env);
  for (const [kind, all] of Object.entries(times)) tell(report, `${kind}, database`, kind, all);
  report.figure("registers.search, right one in the first five of misspelt", share * 100, { atLeast: 95 }, "%");
  /** @type {Record<string, string>} */
  const step = { etablissements: "structure", professionnels: "responsable" };
  /** @type {Record<string, (typed: Typed) => string>} */
  const paths = {
    route: (typed) => `/api/registres/${typed.in}?region=76&q=${encodeURIComponent(typed.text)}`,
    page: (typed) =>
      `/inscription/organisation/${draftId}/${step[typed.in]}/rechercher?q=${encodeURIComponent(typed.text)}`,
  };
  const site = await startSite(env, env.DATABASE_URL ?? "");
  try {
    // A process that has just started is slower for its first pages.
    await ask(site.url, (searches["exact number"] ?? []).slice(0, 50).map(paths.page ?? String), cookie);
    for (const [through, pathOf] of Object.entries(paths)) {
      for (const [kind, all] of Object.entries(searches)) {
        const some = all.filter((_, at) => at % Math.ceil(all.length / asked) === 0);
        tell(report, `${kind}, ${through}`, kind, await ask(site.url, some.map(pathOf), cookie));
      }
    }
  } finally {
    await site.stop();
  }
}

/**
 * @param {Environment} env
 * @returns {Promise<{ searches: Record<string, Typed[]>, times: Record<string, number[][]>, share: number, cookie: string, draftId: string }>}
 */
async function searchInDatabase(env) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [await bundle("scripts/bench/registers/search-speed.ts")],
    {
      env,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  if (status !== 0) throw new Failure(`The registers could not be searched: ${stderr}`);
  return JSON.parse(stdout);
}

/** One after the other, in rounds. @param {string} origin @param {string[]} paths @param {string} cookie */
async function ask(origin, paths, cookie) {
  const times = paths.map(() => /** @type {number[]} */ ([]));
  for (let round = 0; round < rounds; round++) {
    for (const [at, path] of paths.entries()) {
      const before = performance.now();
      const answer = await fetch(new URL(path, origin), { headers: { cookie }, redirect: "manual" });
      await answer.arrayBuffer();
      times[at]?.push(performance.now() - before);
      if (answer.status !== 200) throw new Failure(`${path}: expected 200, got ${answer.status}.`);
    }
  }
  return times;
}

/** @param {Report} report @param {string} name @param {string} kind @param {number[][]} times of each search, in rounds */
function tell(report, name, kind, times) {
  const sorted = times.map(median).toSorted((a, b) => a - b);
  const percentile = (/** @type {number} */ share) => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
  report.figure(`registers.search, ${name}, p50`, percentile(0.5), undefined, "ms");
  report.figure(`registers.search, ${name}, p95`, percentile(0.95), { atMost: targets[kind] ?? usual }, "ms");
}
