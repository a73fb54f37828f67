/** @import { IncomingHttpHeaders } from "node:http" */

const reading = new Set(["GET", "HEAD", "OPTIONS"]);

/** Routes that programs call, which send no Origin. None is reached with the cookie of a session. */
export const machineRoutes = ["/api/fhir/"];

/** @param {string | undefined} method */
export function isReading(method = "GET") {
  return reading.has(method);
}

/**
 * Whether a request that changes something was made by one of our own pages, and not by somebody else's page in the
 * browser of a signed-in person. Browsers put Origin on every POST; older and stripped ones leave other traces.
 *
 * @param {{ method?: string | undefined, url?: string | undefined, headers: IncomingHttpHeaders }} request
 * @param {URL} publicUrl
 */
export function comesFromOurPages(request, publicUrl) {
  if (isReading(request.method)) return true;
  const { origin, referer, host, "sec-fetch-site": site } = request.headers;
  const ours = [publicUrl.origin];
  // On a plain http address (a trial at home), any name of this machine does; on https only the public one.
  if (publicUrl.protocol === "http:") ours.push(`http://${host}`);
  if (origin !== undefined) return ours.includes(origin);
  if (site !== undefined) return site === "same-origin";
  if (referer !== undefined) return URL.canParse(referer) && ours.includes(new URL(referer).origin);
  return machineRoutes.some((route) => request.url?.startsWith(route));
}
