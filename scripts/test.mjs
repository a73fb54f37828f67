import { runAsCommand } from "./failure.mjs";
import { onProjectNode } from "./on-project-node.mjs";

// npm test: everything. With --only check|unit|db|e2e: one stage, to whose runner the arguments that follow are given.
// Nothing else may be imported before the packages are there.
await runAsCommand(() =>
  onProjectNode(async () => {
    const { runStages } = await import("./test/run-stages.mjs");
    const only = process.argv.indexOf("--only");
    return only < 0 ? runStages() : runStages(process.argv[only + 1], process.argv.slice(only + 2));
  }),
);
