import { readdirSync } from "node:fs";
import { join } from "node:path";
import { environment } from "../environment.mjs";
import { Failure } from "../failure.mjs";
import { root } from "../project.mjs";
import { buildSite } from "../start/build-site.mjs";
import { describeMachine } from "./machine.mjs";
import { createReport } from "./report.mjs";

/**
 * Measures every area, or the one named, and gives back the exit status: 1 when a figure is short of its target.
 *
 * @param {string | undefined} only
 */
export async function bench(only) {
  const areas = readdirSync(join(root, "scripts", "bench", "areas")).map((file) => file.replace(/\.mjs$/, ""));
  const chosen = only === undefined ? areas : areas.filter((area) => area === only);
  if (chosen.length === 0) throw new Failure(`There is no area «${only}» to measure. There is: ${areas.join(", ")}.`);
  const env = environment();
  await buildSite(env);
  console.log(describeMachine());
  const report = createReport();
  for (const area of chosen) {
    const { measure } = await import(`./areas/${area}.mjs`);
    await measure(report, env);
  }
  return report.close();
}
