import cluster from "node:cluster";

/**
 * Runs `serve` in this process, or in several that share the port; one that dies is replaced.
 *
 * @param {number} processes
 * @param {() => Promise<void>} serve
 */
export async function inProcesses(processes, serve) {
  if (processes === 1 || cluster.isWorker) return serve();
  let stopping = false;
  const stop = () => {
    stopping = true;
    for (const worker of Object.values(cluster.workers ?? {})) worker?.kill("SIGTERM");
  };
  for (const event of ["SIGTERM", "SIGINT", "disconnect"]) process.on(event, stop);
  if (process.connected === false) return;
  cluster.on("exit", () => {
    if (!stopping) setTimeout(() => stopping || cluster.fork(), 500);
    else if (Object.keys(cluster.workers ?? {}).length === 0) process.exit(0);
  });
  for (let count = 0; count < processes; count += 1) cluster.fork();
}
