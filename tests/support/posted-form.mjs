import { randomUUID } from "node:crypto";

/**
 * A form of a page as a browser without JavaScript sends it: the hidden fields in which Next names the action and what
 * it is bound to, and what is typed.
 *
 * @param {string} html
 * @param {Record<string, string>} typed
 * @param {{ holding?: string }} [options] words of the page by which to tell the form from the others; by default the
 * name of the first field typed
 */
export function postedForm(html, typed, { holding = `name="${Object.keys(typed)[0]}"` } = {}) {
  const hidden = hiddenFields(html, holding).filter(([name]) => !(name in typed));
  return multipart([...hidden, ...Object.entries(typed)]);
}

/**
 * @param {string} html
 * @param {string} holding
 * @returns {[name: string, value: string][]}
 */
export function hiddenFields(html, holding) {
  const form = html
    .split("<form")
    .slice(1)
    .map((part) => part.split("</form>")[0] ?? "")
    .find((part) => part.includes(holding));
  if (!form) throw new Error(`no form with «${holding}»`);
  const fields = form.matchAll(/<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?/g);
  return [...fields].map(([, name = "", value = ""]) => [decoded(name), decoded(value)]);
}

/** @param {[name: string, value: string][]} fields */
export function multipart(fields) {
  const boundary = `----balorg${randomUUID()}`;
  const parts = fields.map(
    ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return {
    body: `${parts.join("")}--${boundary}--\r\n`,
    headers: { "content-type": `multipart/form-data; boundary=${boundary}` },
  };
}

/** @param {string} text of an HTML attribute */
function decoded(text) {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
