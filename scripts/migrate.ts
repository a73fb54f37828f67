import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { env } from "@/lib/env";
import { installJobQueue } from "@/lib/jobs/install-job-queue";

const url = env().DATABASE_URL;
/** Any constant of ours: two migrations of one database at once wait for each other. */
const lock = 7_246_001;

const client = postgres(url, { max: 1, onnotice: () => undefined });
await client`select pg_advisory_lock(${lock})`;
await migrate(drizzle(client), { migrationsFolder: "db/migrations" });
await installJobQueue(url);
await client.end();
