import { runAsCommand } from "./failure.mjs";
import { onProjectNode } from "./on-project-node.mjs";

// npm run bench [-- --only main]
await runAsCommand(() =>
  onProjectNode(async () => {
    const { bench } = await import("./bench/run.mjs");
    const at = process.argv.indexOf("--only");
    process.exitCode = await bench(at === -1 ? undefined : process.argv[at + 1]);
  }),
);
