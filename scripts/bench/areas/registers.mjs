import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { freshDatabase, startTestPostgres } from "../../../tests/support/postgres-server.mjs";
import { bundle } from "../../bundle.mjs";
import { Failure } from "../../failure.mjs";
import { dataFolder } from "../../project.mjs";
import { heapFlags } from "../../registers/heap-flags.mjs";
import { empty, timeBareCopy, weigh } from "../registers/bare-copy.mjs";
import { median } from "../report.mjs";

/** @import { Environment } from "../../environment.mjs" */
/** @import { Report } from "../report.mjs" */

/** Files of national size: always the same, so they stay from one run to the next. */
const folder = join(dataFolder, "bench-registers");

/** Their rows, as PostgreSQL gets them. */
const rowsFolder = join(dataFolder, "bench-registers-rows");

const kinds = [
  { register: "finess", file: /^etalab-/, tables: ["establishments", "establishment_words"], rounds: 3 },
  {
    register: "professionals",
    file: /^PS_LibreAcces/,
    tables: ["professionals", "professional_activities", "professional_words"],
    rounds: 1,
  },
  { register: "mailboxes", file: /^Extraction_/, tables: ["directory_mailboxes"], rounds: 3 },
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
async function measureImport(report, env, { register, file, tables, rounds }) {
  const url = env.DATABASE_URL ?? "";
  const path = join(folder, readdirSync(folder).find((name) => file.test(name)) ?? "");
  const imports = [];
  const ratios = [];
  for (let round = 0; round < rounds; round += 1) {
    await empty(url, tables);
    const taken = await importOnce(env, register, path);
    if (round === 0) await run("scripts/bench/registers/write-rows.ts", [register, path, rowsFolder], env);
    imports.push(taken);
    ratios.push((await timeBareCopy(url, tables, rowsFolder)) / taken.seconds);
  }
  const again = await importOnce(env, register, path);
  const { indexes, tables: rows } = await weigh(url, tables);
  const name = `registers.${register}`;
  const speeds = imports.map(({ linesRead, seconds }) => linesRead / seconds);
  const peaks = [...imports, again].map(({ peakMegabytes }) => peakMegabytes);
  report.figure(`${name}, lines a second`, median(speeds), undefined, "/s");
  report.figure(`${name}, bare COPY and indexes / import`, median(ratios), { atLeast: 0.4 });
  report.figure(
    `${name}, import / import compared with another`,
    median(imports.map(({ seconds }) => seconds)) / again.seconds,
  );
  report.figure(`${name}, peak memory`, Math.max(...peaks), { atMost: 300 }, "MB");
  report.figure(`${name}, indexes`, indexes, undefined, "MB");
  report.figure(`${name}, rows`, rows, undefined, "MB");
}

/** @param {Environment} env @param {string} register @param {string} path */
async function importOnce(env, register, path) {
  return JSON.parse(await run("scripts/bench/registers/import-once.ts", [register, path], env));
}

/** @param {string} entry @param {string[]} args @param {Environment} env */
async function run(entry, args, env) {
  const program = await bundle(entry);
  const { status, stdout, stderr } = spawnSync(process.execPath, [...heapFlags, program, ...args], {
    env,
    encoding: "utf8",
  });
  if (status !== 0) throw new Failure(`${entry} failed: ${stderr}`);
  return stdout;
}
