const longest = 2048;

/**
 * Whether the target of a request line is one that a page of ours could have: an absolute path of a reasonable length
 * that decodes to text. Left to Next, some of the others end in an error page.
 *
 * @param {string | undefined} target
 */
export function isReadableTarget(target) {
  if (!target?.startsWith("/") || target.length > longest || /%00|\0/.test(target)) return false;
  try {
    decodeURIComponent(target.split("?", 1)[0] ?? "");
    return true;
  } catch {
    return false;
  }
}
