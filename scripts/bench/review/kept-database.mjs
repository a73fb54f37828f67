import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { freshDatabase } from "../../../tests/support/postgres-server.mjs";
import { bundle } from "../../bundle.mjs";
import { Failure } from "../../failure.mjs";
import { asSuperuser, ensureDatabase } from "../../postgres/ensure-database.mjs";
import { root } from "../../project.mjs";
import { loadDemo } from "../../start/prepare-database.mjs";

/** @import { Environment } from "../../environment.mjs" */
/** @import { Server } from "../../postgres/ensure-database.mjs" */

/** What the rows depend on. */
const sources = ["db/migrations/*.sql", "scripts/bench/review/fill*.ts"];

/**
 * A database with so many requests and events, filled once and kept from one run to the next: filling it takes minutes.
 * The comment on it says what it was filled by.
 *
 * @param {Environment} env
 * @param {Server} server
 * @param {{ name: string, requests: number, events: number }} size
 * @returns {Promise<string>} its address
 */
export async function keptDatabase(env, server, { name, requests, events }) {
  const filledBy = `${hashOfSources()} ${requests} ${events}`;
  if ((await commentOn(server, name)) === filledBy) return ensureDatabase(server, name);
  const databaseUrl = await freshDatabase(server, name);
  const own = { ...env, BALORG_DEMO: "1", DATABASE_URL: databaseUrl };
  await loadDemo(own);
  console.log(`Making ${requests} requests and ${events} events…`);
  const program = await bundle("scripts/bench/review/fill.ts");
  const { status } = spawnSync(process.execPath, [program, String(requests), String(events)], {
    env: own,
    stdio: "inherit",
  });
  if (status !== 0) throw new Failure("The database could not be filled: see above.");
  await asSuperuser(server, (sql) => sql.unsafe(`comment on database ${name} is '${filledBy}'`));
  return databaseUrl;
}

/** @param {Server} server @param {string} name */
async function commentOn(server, name) {
  const [row] = await asSuperuser(
    server,
    (sql) => sql`select shobj_description(oid, 'pg_database') as comment from pg_database where datname = ${name}`,
  );
  return row?.comment;
}

function hashOfSources() {
  const hash = createHash("sha256");
  for (const file of globSync(sources, { cwd: root }).sort()) hash.update(readFileSync(`${root}/${file}`));
  return hash.digest("hex");
}
