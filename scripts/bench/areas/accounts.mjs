import { spawnSync } from "node:child_process";
import postgres from "postgres";
import { freshDatabase, startTestPostgres } from "../../../tests/support/postgres-server.mjs";
import { bundle } from "../../bundle.mjs";
import { Failure } from "../../failure.mjs";
import { loadDemo } from "../../start/prepare-database.mjs";
import { compareTimes } from "../accounts/compare-times.mjs";
import { doors, knock, pageOf } from "../accounts/doors.mjs";
import { startSite } from "../site.mjs";

/** @import { Environment } from "../../environment.mjs" */
/** @import { Report } from "../report.mjs" */
/** @import { Door } from "../accounts/doors.mjs" */

/** Of each kind, at each door: two thousand in all. */
const tries = 1000;
const warmUp = 100;
const accounts = tries + warmUp;

/** Whether the doors tell who has an account, by what they say or how long they take. @param {Report} report @param {Environment} env */
export async function measure(report, env) {
  const server = await startTestPostgres({ name: "bench-postgres" });
  const stops = [() => server.stop()];
  try {
    const own = { ...env, BALORG_DEMO: "1", DATABASE_URL: await freshDatabase(server, "balorg_bench_accounts") };
    await loadDemo(own);
    const manager = await fill(own);
    const site = await startSite(env, own.DATABASE_URL);
    const sql = postgres(own.DATABASE_URL, { max: 1 });
    stops.push(site.stop, () => sql.end());
    for (const [name, door] of Object.entries(doors(manager))) await measureDoor(report, site.url, sql, name, door);
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}

/** @param {Environment} env */
async function fill(env) {
  const program = await bundle("scripts/bench/accounts/fill.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, String(accounts)], {
    env,
    encoding: "utf8",
  });
  if (status !== 0) throw new Failure(`The database could not be filled: ${stderr}`);
  return JSON.parse(stdout);
}

/** @param {Report} report @param {string} site @param {postgres.Sql} sql @param {string} name @param {Door} door */
async function measureDoor(report, site, sql, name, door) {
  const html = await pageOf(site, door);
  const kinds = /** @type {const} */ (["connu", "inconnu"]);
  const times = { connu: /** @type {number[]} */ ([]), inconnu: /** @type {number[]} */ ([]) };
  const said = { connu: new Set(), inconnu: new Set() };
  for (let n = 1; n <= accounts; n++) {
    if (n % 10 === 1) for (const statement of door.forget ?? []) await sql.unsafe(statement);
    // In either order: what comes second finds the site in another state.
    const order = Math.random() < 0.5 ? kinds : kinds.toReversed();
    for (const kind of order) {
      const knocked = await knock(site, door, html, `${kind}-${n}@exemple.fr`);
      said[kind].add(knocked.said);
      if (n > warmUp) times[kind].push(knocked.time);
    }
  }
  const { p, share, difference, low, high } = compareTimes(times.connu, times.inconnu);
  const words = new Set([...said.connu, ...said.inconnu]).size;
  report.figure(`accounts.${name}, different answers`, words, { atMost: 1 });
  report.figure(`accounts.${name}, known minus unknown, median`, difference, undefined, "ms");
  console.log(
    `  95 % confidence: ${low.toFixed(3)} to ${high.toFixed(3)} ms; known longer: ${(100 * share).toFixed(1)} %`,
  );
  report.figure(`accounts.${name}, known and unknown alike (p)`, p, { atLeast: 0.001 });
}
