/** @import { IncomingMessage } from "node:http" */
import { isReading } from "./comes-from-our-pages.mjs";
import { isUpload } from "./refusal.mjs";

/** Node's own limit for a whole request. */
const ordinary = 5 * 60_000;

/** The file of a register over a slow line; the server itself must wait as long. */
export const longestArrival = 2 * 3600_000;

/**
 * Hangs up on a request whose body takes too long to come: all but the file of a register, which has hours.
 *
 * @param {IncomingMessage} request
 * @param {number} [patience] in milliseconds
 */
export function giveTimeToArrive(request, patience = ordinary) {
  if (isReading(request.method) || isUpload(request.url)) return;
  const timer = setTimeout(() => request.complete || request.destroy(), patience).unref();
  request.once("close", () => clearTimeout(timer));
}
