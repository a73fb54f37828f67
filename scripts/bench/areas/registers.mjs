import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { freshDatabase, startTestPostgres } from "../../../tests/support/postgres-server.mjs";
import { bundle } from "../../bundle.mjs";
import { Failure } from "../../failure.mjs";
import { dataFolder } from "../../project.mjs";
import { heapFlags } from "../../registers/heap-flags.mjs";
import { timeBareCopy, weigh } from "../registers/bare-copy.mjs";

/** @import { Environment } from "../../environment.mjs" */
/** @import { Report } from "../report.mjs" */

/** Files of national size: always the same, so they stay from one run to the next. */
const folder = join(dataFolder, "bench-registers");

const kinds = [
  { register: "finess", file: /^etalab-/, tables: ["establishments", "establishment_words"] },
  {
    register: "professionals",
    file: /^PS_LibreAcces/,
    tables: ["professionals", "professional_activities", "professional_words"],
  },
  { register: "mailboxes", file: /^Extraction_/, tables: ["directory_mailboxes"] },
];

/** Registers of national size: how fast they are taken in, and searched. @param {Report} report @param {Environment} env */
export async function measure(report, env) {
  generate(env);
  const server = await startTestPostgres({ name: "bench-postgres" });
  try {
    const databaseUrl = await freshDatabase(server, "balorg_bench_registers");
    const own = { ...env, DATABASE_URL: databaseUrl };
    for (const kind of kinds) await measureImport(report, own, kind);
    const { measure: measureSearch } = await import("../registers/search-speed.mjs");
    await measureSearch(report, own);
    const { measure: measureReview } = await import("../registers/review-page.mjs");
    await measureReview(report, own);
  } finally {
    await server.stop();
  }
}

/** @param {Environment} env */
function generate(env) {
  if (existsSync(folder) && readdirSync(folder).length === kinds.length) return;
  const { status } = spawnSync(process.execPath, ["scripts/registers/generate.mjs", "national", folder], {
    env,
    stdio: "inherit",
  });
  if (status !== 0) throw new Failure("The registers of national size could not be made: see above.");
}

/** @param {Report} report @param {Environment} env @param {typeof kinds[number]} kind */
async function measureImport(report, env, { register, file, tables }) {
  const url = env.DATABASE_URL ?? "";
  const path = join(folder, readdirSync(folder).find((name) => file.test(name)) ?? "");
  const first = await importOnce(env, register, path);
  const bare = await timeBareCopy(url, tables, join(dataFolder, "bench-registers-rows"));
  const again = await importOnce(env, register, path);
  const { indexes, tables: rows } = await weigh(url, tables);
  const name = `registers.${register}`;
  report.figure(`${name}, lines read a second`, first.linesRead / first.seconds, undefined, "/s");
  report.figure(`${name}, bare COPY and indexes / import`, bare / first.seconds, { atLeast: 0.4 });
  report.figure(`${name}, bare COPY and indexes / import over another`, bare / again.seconds, { atLeast: 0.4 });
  report.figure(`${name}, peak memory`, Math.max(first.peakMegabytes, again.peakMegabytes), { atMost: 300 }, "MB");
  report.figure(`${name}, indexes`, indexes, undefined, "MB");
  report.figure(`${name}, rows`, rows, undefined, "MB");
}

/** @param {Environment} env @param {string} register @param {string} path */
async function importOnce(env, register, path) {
  const program = await bundle("scripts/bench/registers/import-once.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, [...heapFlags, program, register, path], {
    env,
    encoding: "utf8",
  });
  if (status !== 0) throw new Failure(`The import failed: ${stderr}`);
  return JSON.parse(stdout);
}
