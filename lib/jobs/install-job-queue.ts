import { runMigrations } from "graphile-worker";
import { jobLogger } from "@/lib/jobs/job-logger";

/** Creates or upgrades the tables of the job queue: part of migrating a database. */
export async function installJobQueue(databaseUrl: string): Promise<void> {
  await runMigrations({ connectionString: databaseUrl, logger: jobLogger });
}
