import { randomBytes } from "node:crypto";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { installJobQueue } from "@/lib/jobs/install-job-queue";

/** A migrated database of its own, beside the one of the tests, for what must not see other tests' rows. */
export async function ownDatabase(testUrl: string) {
  const url = new URL(testUrl);
  const name = `own_${randomBytes(6).toString("hex")}`;
  const admin = postgres(testUrl, { max: 1, onnotice: () => undefined });
  await admin`create database ${admin(name)}`;
  url.pathname = name;
  const client = postgres(url.href, { max: 1, onnotice: () => undefined });
  await migrate(drizzle(client), { migrationsFolder: "db/migrations" });
  await client.end();
  await installJobQueue(url.href);
  return {
    url: url.href,
    drop: async () => {
      // Without «force», which fails for want of right when an autovacuum of PostgreSQL's own is at work in it.
      await admin`
        select pg_terminate_backend(pid) from pg_stat_activity
        where datname = ${name} and usename = current_user`;
      await admin`drop database ${admin(name)}`;
      await admin.end();
    },
  };
}
