import { setTimeout as sleep } from "node:timers/promises";
import { Failure } from "../failure.mjs";

/** @import { Environment } from "../environment.mjs" */

const patience = 60_000;

/**
 * Waits until the site says that it is well, or until `signal` aborts.
 *
 * @param {Environment} env
 * @param {AbortSignal} [signal]
 */
export async function untilAnswering({ HOST, PORT }, signal) {
  const host = HOST?.includes(":") ? `[${HOST}]` : HOST || "127.0.0.1";
  const url = `http://${host}:${PORT}/api/sante`;
  for (const start = Date.now(); Date.now() - start < patience; await sleep(100)) {
    if (signal?.aborted) return;
    const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Failure(`The site does not say that it is well: ${url} has been asked for ${patience / 1000} s.`);
}
