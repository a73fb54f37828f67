import { runAsCommand } from "./failure.mjs";
import { onProjectNode } from "./on-project-node.mjs";

await runAsCommand(() =>
  onProjectNode(async () => {
    const { environment } = await import("./environment.mjs");
    const { buildSite } = await import("./start/build-site.mjs");
    await buildSite(environment());
  }),
);
