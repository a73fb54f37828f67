import { createServer } from "node:net";
import { Failure } from "./failure.mjs";

/**
 * Listens for a moment, to learn whether a port is free; port 0 lets the system choose a free one.
 *
 * @param {number} port
 * @param {string} [host] every interface when undefined
 * @returns {Promise<number>} the port
 */
function listenBriefly(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : port));
    });
  });
}

/** A port of the loopback interface that nobody uses. */
export function freePort() {
  return listenBriefly(0, "127.0.0.1");
}

/**
 * @param {string | undefined} value what a person put in PORT
 * @returns {number}
 */
export function readPort(value) {
  const port = Number(value || 3000);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Failure(`PORT=${value} is not a port: give a number between 1 and 65535, for instance PORT=3001.`);
}

/**
 * @param {number} port
 * @param {string | undefined} host
 */
export async function assertPortIsFree(port, host) {
  try {
    await listenBriefly(port, host);
    if (!host) await listenBriefly(port, "127.0.0.1");
  } catch (error) {
    throw new Failure(whyNot(port, host, error));
  }
}

/** @param {number} port @param {string | undefined} host @param {unknown} error */
function whyNot(port, host, error) {
  const code = error instanceof Error && "code" in error ? error.code : String(error);
  if (code === "EADDRINUSE") {
    return `Port ${port} is taken: Balorg or another program is running on it. Stop that one, or choose another port: PORT=${port + 1} npm start`;
  }
  if (code === "EACCES") return `Port ${port} needs more rights than yours. Choose one above 1024: PORT=3000 npm start`;
  return `Balorg can't listen on ${host ?? "this machine"}, port ${port} (${code}). Check HOST and PORT.`;
}
