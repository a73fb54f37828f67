import { runAsCommand } from "./failure.mjs";
import { onProjectNode } from "./on-project-node.mjs";

// Nothing else may be imported before the packages are there.
await runAsCommand(() =>
  onProjectNode(async () => {
    const { run } = await import("./start/run.mjs");
    await run({ dev: process.argv.includes("--dev") });
  }),
);
