import { setTimeout as sleep } from "node:timers/promises";

/** @import { Running } from "./running-process.mjs" */

const longestDelay = 10_000;

/**
 * Keeps something running: started again when it ends by itself, after a delay that doubles; given up when it ends
 * `limit` times in a row without having lasted.
 *
 * @param {string} name
 * @param {() => Promise<Running>} start
 * @param {{ limit?: number, firstDelay?: number, lasting?: number, say?: (line: string) => void }} [options]
 * @returns {{ gaveUp: Promise<never>, stop: () => Promise<void> }} `gaveUp` only ever rejects
 */
export function keepRunning(name, start, options = {}) {
  const { limit = 6, firstDelay = 500, lasting = 60_000, say = console.error } = options;
  const stopping = new AbortController();
  /** @type {Running | undefined} */
  let current;

  async function startAndWait() {
    try {
      current = await start();
      return stopping.signal.aborted ? "" : await current.ended;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  async function watch() {
    for (let failures = 1; ; failures += 1) {
      const startedAt = Date.now();
      const reason = await startAndWait();
      if (stopping.signal.aborted) return;
      if (Date.now() - startedAt > lasting) failures = 1;
      if (failures >= limit) throw new Error(`${name} stopped ${limit} times in a row (${reason}).`);
      const delay = Math.min(firstDelay * 2 ** (failures - 1), longestDelay);
      say(`${name} stopped (${reason}); starting it again in ${delay / 1000} s.`);
      await sleep(delay, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
    }
  }

  const watching = watch();
  /** @type {Promise<never>} */
  const gaveUp = new Promise((_, reject) => watching.catch(reject));
  gaveUp.catch(() => undefined);
  return {
    gaveUp,
    async stop() {
      stopping.abort();
      await current?.stop();
      await watching.catch(() => undefined);
      await current?.stop();
    },
  };
}
