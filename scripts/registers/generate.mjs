import { pathToFileURL } from "node:url";
import { runAsCommand } from "../failure.mjs";
import { onProjectNode } from "../on-project-node.mjs";

// node scripts/registers/generate.mjs demo|national <folder>: invented registers, always the same. No database is needed.
await runAsCommand(() =>
  onProjectNode(async () => {
    const { bundle } = await import("../bundle.mjs");
    const program = await bundle("scripts/registers/generate.ts");
    process.argv.splice(1, 1, program);
    await import(pathToFileURL(program).href);
  }),
);
