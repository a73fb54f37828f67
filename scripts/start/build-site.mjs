import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../failure.mjs";
import { binFolder, root } from "../project.mjs";
import { runCommand } from "../run-command.mjs";
import { sourcesHash } from "./sources-hash.mjs";

/** @import { Environment } from "../environment.mjs" */

/** Written last, and cleared with the rest by `next build`: a build that was cut short is done again. */
const stamp = join(root, ".next", "built-from");

/**
 * Builds the site, unless it is built from these very sources.
 *
 * @param {Environment} env
 * @param {{ signal?: AbortSignal }} [options]
 */
export async function buildSite(env, { signal } = {}) {
  // Pages that are rendered while building hold references sealed with this key, and lead to Pro Santé Connect or not.
  const { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key = "", PSC_CLIENT_ID, PSC_CLIENT_SECRET } = env;
  const hash = sourcesHash(key, String(Boolean(PSC_CLIENT_ID && PSC_CLIENT_SECRET)));
  if (hash === builtFrom()) return;
  console.log("Building the site…");
  const next = join(binFolder, process.platform === "win32" ? "next.cmd" : "next");
  const status = await runCommand(next, ["build"], { env, signal });
  if (status !== 0) throw new Failure("The site could not be built: Next says why above.");
  writeFileSync(stamp, hash);
}

function builtFrom() {
  try {
    return readFileSync(stamp, "utf8");
  } catch {
    return undefined;
  }
}
