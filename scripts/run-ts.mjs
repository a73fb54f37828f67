import { pathToFileURL } from "node:url";
import { runAsCommand } from "./failure.mjs";
import { onProjectNode } from "./on-project-node.mjs";

// node scripts/run-ts.mjs <program.ts> [arguments]: with the environment, and the database, of this installation.
await runAsCommand(() =>
  onProjectNode(async () => {
    const { bundle } = await import("./bundle.mjs");
    const { environment } = await import("./environment.mjs");
    const { startLocalDatabase } = await import("./start/local-database.mjs");
    const [, , entry = "", ...args] = process.argv;
    const env = environment();
    const database = env.DATABASE_URL ? undefined : await startLocalDatabase(env.POSTGRES_PASSWORD ?? "");
    Object.assign(process.env, env, database && { DATABASE_URL: database.url });
    const program = await bundle(entry);
    process.argv.splice(1, 2, program, ...args);
    try {
      process.setSourceMapsEnabled(true);
      await import(pathToFileURL(program).href);
    } finally {
      if (database?.isOurs) await database.stop();
    }
  }),
);
