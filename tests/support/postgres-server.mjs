import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { environment } from "../../scripts/environment.mjs";
import { asSuperuser, ensureDatabase } from "../../scripts/postgres/ensure-database.mjs";
import { startPostgres } from "../../scripts/postgres/start-postgres.mjs";
import { root } from "../../scripts/project.mjs";
import { migrateDatabase } from "../../scripts/start/prepare-database.mjs";

/** @import { Server } from "../../scripts/postgres/ensure-database.mjs" */

/** A crash of the machine may cost a test database, whereas a killed server loses nothing that it confirmed. */
const settings = ["fsync=off", "full_page_writes=off", "max_connections=200"];

/**
 * A PostgreSQL for tests, apart from the one of `npm start`.
 *
 * @param {{ name?: string, port?: number }} [options] `name` is the folder of its data, in .data
 */
export async function startTestPostgres({ name = "test-postgres", port } = {}) {
  const password = environment().POSTGRES_PASSWORD ?? "";
  const running = await startPostgres({ name, password, settings, ...(port && { port }) });
  return { ...running, password };
}

/**
 * An empty, migrated database, made anew: a copy of a template that is migrated once per state of the migrations.
 *
 * @param {Server} server
 * @param {string} name
 * @returns {Promise<string>} its address
 */
export async function freshDatabase(server, name) {
  const template = `balorg_template_${migrationsHash()}`;
  await asSuperuser(server, async (sql) => {
    await sql`drop database if exists ${sql(name)} with (force)`;
    const [known] = await sql`select from pg_database where datname = ${template} and datistemplate`;
    if (known) return;
    await sql`drop database if exists ${sql(template)} with (force)`;
    const url = await ensureDatabase(server, template);
    // Some tests make databases of their own.
    await sql`alter role balorg createdb`;
    await migrateDatabase({ ...environment(), DATABASE_URL: url });
    await sql`alter database ${sql(template)} is_template true`;
  });
  return ensureDatabase(server, name, { template });
}

function migrationsHash() {
  const hash = createHash("sha256").update(readFileSync(join(root, "package-lock.json")));
  const folder = join(root, "db", "migrations");
  const files = readdirSync(folder).filter((file) => file.endsWith(".sql"));
  for (const file of files.sort()) hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest("hex").slice(0, 12);
}
