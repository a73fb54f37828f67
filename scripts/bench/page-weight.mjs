import { gzipSync } from "node:zlib";

/**
 * What a page makes the browser load, in kB once compressed: all its scripts, and all its style sheets.
 *
 * @param {string} url
 * @param {string} [cookie]
 */
export async function pageWeight(url, cookie) {
  const html = await (await fetch(url, { headers: cookie ? { cookie } : {} })).text();
  const scripts = found(html, /<script[^>]+src="([^"]+\.js[^"]*)"/g);
  const styles = found(html, /<link[^>]+href="([^"]+\.css[^"]*)"/g);
  return {
    scripts: await weigh(url, scripts),
    styles: await weigh(url, styles),
    stylesRaw: await weigh(url, styles, (body) => body),
  };
}

/** @param {string} html @param {RegExp} pattern */
function found(html, pattern) {
  return new Set([...html.matchAll(pattern)].map(([, path]) => path ?? ""));
}

/** @param {string} page @param {Set<string>} paths @param {(body: Buffer) => Buffer} [as] */
async function weigh(page, paths, as = (body) => gzipSync(body)) {
  let bytes = 0;
  for (const path of paths) {
    const answer = await fetch(new URL(path.replaceAll("&amp;", "&"), page));
    bytes += as(Buffer.from(await answer.arrayBuffer())).length;
  }
  return bytes / 1000;
}
