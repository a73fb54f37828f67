import { once } from "node:events";
import { runAsCommand } from "../failure.mjs";
import { onProjectNode } from "../on-project-node.mjs";
import { heapFlags } from "./heap-flags.mjs";

// npm run registers:import -- [file, zip, folder or URL] [--register finess|professionals|mailboxes] [--force]
await runAsCommand(() =>
  onProjectNode(async () => {
    const { bundle } = await import("../bundle.mjs");
    const { environment } = await import("../environment.mjs");
    const { startNode } = await import("../running-process.mjs");
    const { startLocalDatabase } = await import("../start/local-database.mjs");
    const { migrateDatabase } = await import("../start/prepare-database.mjs");
    const { whenAskedToStop } = await import("../start/when-asked-to-stop.mjs");
    const signal = whenAskedToStop();
    const env = environment();
    const database = env.DATABASE_URL ? undefined : await startLocalDatabase(env.POSTGRES_PASSWORD ?? "");
    try {
      if (database) env.DATABASE_URL = database.url;
      if (database?.isOurs) await migrateDatabase(env, { signal });
      const program = await bundle("scripts/registers/import.ts");
      const running = startNode([...heapFlags, "--enable-source-maps", program, ...process.argv.slice(2)], env);
      await Promise.race([running.ended, once(signal, "abort")]);
      if (signal.aborted) await running.stop();
      return (await running.ended) === "exit status 0" ? 0 : 1;
    } finally {
      if (database?.isOurs) await database.stop();
    }
  }),
);
