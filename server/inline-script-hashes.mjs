import { createHash } from "node:crypto";

const scriptElement = /<script(?<attributes>[^>]*)>(?<source>[\s\S]*?)<\/script>/gi;

/**
 * What a Content-Security-Policy needs to let the inline scripts of a page run: one `'sha256-…'` source each.
 *
 * @param {string} html
 */
export function inlineScriptHashes(html) {
  const hashes = new Set();
  for (const { groups } of html.matchAll(scriptElement)) {
    if (!groups?.source || /\ssrc=/i.test(groups.attributes ?? "")) continue;
    hashes.add(`'sha256-${createHash("sha256").update(groups.source).digest("base64")}'`);
  }
  return [...hashes];
}
