/** @import { IncomingMessage, ServerResponse } from "node:http" */
/** @import { ServerSettings } from "./settings.mjs" */
import { randomBytes } from "node:crypto";
import { contentSecurityPolicy } from "./content-security-policy.mjs";
import { inlineScriptHashes } from "./inline-script-hashes.mjs";

const header = "content-security-policy";
const rememberedPages = 500;

/**
 * Gives each page the policy that lets its own scripts run, and no other:
 * - a page made for this request gets a fresh nonce. Next writes on the scripts the one it finds in the *request*;
 * - a prerendered page is the same for everybody, so it cannot hold a nonce: its policy lists the hashes of the inline
 *   scripts of the very body that is sent, which may have been made again since the build;
 * - a page that turns out not to exist while it is being made has nothing to read without JavaScript: the prerendered
 *   one is sent in its place.
 *
 * @param {ServerSettings} settings
 * @param {string} [notFoundPage] its HTML
 */
export function pagePolicy(settings, notFoundPage) {
  const notFoundPolicy = notFoundPage && contentSecurityPolicy(settings, inlineScriptHashes(notFoundPage));

  /** Policies of prerendered pages by ETag, which Next derives from the body. @type {Map<string, string>} */
  const byEtag = new Map();

  /** @param {string} etag @param {string} html */
  function hashedPolicy(etag, html) {
    const policy = contentSecurityPolicy(settings, inlineScriptHashes(html));
    if (byEtag.size >= rememberedPages) byEtag.delete(byEtag.keys().next().value ?? "");
    byEtag.set(etag, policy);
    return policy;
  }

  /** @param {ServerResponse} response @param {unknown} body */
  function describePrerendered(response, body) {
    const etag = String(response.getHeader("etag") ?? "");
    const policy = byEtag.get(etag) ?? (typeof body === "string" ? hashedPolicy(etag, body) : undefined);
    // «Not modified» about a body this process has not sent: the browser keeps the policy it received with it.
    if (policy) response.setHeader(header, policy);
    else response.removeHeader(header);
  }

  /** @param {IncomingMessage} request @param {ServerResponse} response */
  return (request, response) => {
    const policy = contentSecurityPolicy(settings, [
      `'nonce-${randomBytes(16).toString("base64")}'`,
      "'strict-dynamic'",
    ]);
    request.headers[header] = policy;
    delete request.headers[`${header}-report-only`];
    response.setHeader(header, policy);

    const { flushHeaders, write, end } = response;
    const isUnreadable = () =>
      notFoundPolicy &&
      response.statusCode === 404 &&
      !response.headersSent &&
      !response.hasHeader("x-nextjs-prerender") &&
      String(response.getHeader("content-type")).startsWith("text/html");
    /** @param {unknown[]} args */
    const readableWrite = (...args) => isUnreadable() || Reflect.apply(write, response, args);
    /** @param {unknown[]} args */
    const describedEnd = (...args) => {
      if (isUnreadable()) {
        response.setHeader(header, notFoundPolicy ?? "");
        return Reflect.apply(end, response, [request.method === "HEAD" ? undefined : notFoundPage]);
      }
      const prerendered = response.hasHeader("x-nextjs-prerender") && !response.headersSent;
      if (prerendered) describePrerendered(response, args[0]);
      return Reflect.apply(end, response, args);
    };
    response.flushHeaders = () => void (isUnreadable() || Reflect.apply(flushHeaders, response, []));
    response.write = /** @type {typeof write} */ (readableWrite);
    response.end = describedEnd;
  };
}
