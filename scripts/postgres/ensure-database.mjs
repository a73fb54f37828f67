import postgres from "postgres";

/** @typedef {{ port: number, password: string }} Server a PostgreSQL of ours on this machine */

const owner = "balorg";

/**
 * Makes a database, and the account that owns it, unless they are there. The account is an ordinary one, as on a
 * server of a hosting provider.
 *
 * @param {Server} server
 * @param {string} name
 * @param {{ template?: string }} [options]
 * @returns {Promise<string>} the address of the database
 */
export async function ensureDatabase({ port, password }, name, { template } = {}) {
  await asSuperuser({ port, password }, async (sql) => {
    const [role] = await sql`select from pg_roles where rolname = ${owner}`;
    if (!role) await sql.unsafe(`create role ${owner} login password '${password}'`);
    const [database] = await sql`select from pg_database where datname = ${name}`;
    if (database) return;
    await sql`create database ${sql(name)} owner ${sql(owner)} template ${sql(template ?? "template1")}`;
  });
  return `postgres://${owner}:${password}@127.0.0.1:${port}/${name}`;
}

/**
 * @template T
 * @param {Server} server
 * @param {(sql: postgres.Sql) => Promise<T>} work
 */
export async function asSuperuser({ port, password }, work) {
  const sql = postgres({
    host: "127.0.0.1",
    port,
    username: "postgres",
    password,
    database: "postgres",
    max: 1,
    onnotice: () => undefined,
  });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}
