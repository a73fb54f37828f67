/** @import { IncomingMessage } from "node:http" */
/** @import { ServerSettings } from "./settings.mjs" */
import { isReading } from "./comes-from-our-pages.mjs";

const forwardedHeaders = [
  "forwarded",
  "x-real-ip",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-port",
  "x-forwarded-proto",
];

/**
 * The address a request comes from. With trusted proxies, each has appended the address it saw to X-Forwarded-For:
 * the outermost one's entry is the client, and everything before it is what the client itself pretended.
 *
 * @param {IncomingMessage} request
 * @param {number} trustedProxies
 */
export function originAddress(request, trustedProxies) {
  const forwarded = String(request.headers["x-forwarded-for"] ?? "").split(",");
  const client = trustedProxies > 0 ? forwarded.at(-trustedProxies)?.trim() : "";
  const address = client || request.socket.remoteAddress || "unknown";
  return address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/, "");
}

/**
 * Tells the application, in headers that no client can forge, where a request comes from and what it asks for; and
 * hides what proxies and clients say of themselves, for Next believes all of it.
 *
 * @param {IncomingMessage} request one that has been found to come from our pages
 * @param {Pick<ServerSettings, "trustedProxies">} settings
 */
export function describeRequest(request, { trustedProxies }) {
  const { headers } = request;
  headers["x-balorg-origin-address"] = originAddress(request, trustedProxies);
  headers["x-balorg-path"] = (request.url ?? "/").replace(/([?&])_rsc(?:=[^&]*)?(?:&|$)/, "$1").replace(/[?&]$/, "");
  for (const name of forwardedHeaders) delete headers[name];
  // Next compares Host with Origin once more, and a proxy may have changed Host.
  if (!isReading(request.method) && headers.origin) headers["x-forwarded-host"] = new URL(headers.origin).host;
}
