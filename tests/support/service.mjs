import { setTimeout as sleep } from "node:timers/promises";

/** @import { Running } from "../../scripts/running-process.mjs" */

/** @typedef {Running & { pid: number | undefined }} RunningWithPid */

/**
 * A process that a test starts, stops, kills and starts again.
 *
 * @param {() => Promise<RunningWithPid>} launch
 * @param {{ isKept?: boolean }} [options] whether it is started again when it ends by itself, as `npm start` does
 */
export function service(launch, { isKept = false } = {}) {
  /** @type {RunningWithPid | undefined} */
  let running;

  async function start() {
    const started = await launch();
    running = started;
    if (isKept) void started.ended.then(() => startAgain(started));
  }

  /** @param {RunningWithPid} ended */
  async function startAgain(ended) {
    await sleep(500);
    if (running === ended) await start();
  }

  function release() {
    const released = running;
    running = undefined;
    return released;
  }

  return {
    start,
    /** Lets it finish what it is doing. */
    async stop() {
      await release()?.stop();
    },
    /** As `kill -9` does; resolves once it is gone. */
    async kill() {
      const killed = release();
      if (killed?.pid) process.kill(killed.pid, "SIGKILL");
      await killed?.ended;
    },
  };
}
