/** @import { Server } from "node:http" */

const patience = 5_000;

/**
 * On SIGTERM, SIGINT or the death of the parent process: takes no more requests, lets those under way finish within a
 * few seconds, then leaves.
 *
 * @param {Server} server
 * @param {() => Promise<unknown>} close what else must end well
 */
export function stopGracefully(server, close) {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), patience).unref();
    server.close(() => close().finally(() => process.exit(0)));
    server.closeIdleConnections();
  };
  for (const event of ["SIGTERM", "SIGINT", "disconnect"]) process.on(event, stop);
  if (process.connected === false) stop();
}
