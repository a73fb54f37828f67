/**
 * Braces that come from a request, between two word joiners: they look the same and are never read as a variable, neither
 * now nor when the text comes back from the reviewer to be sent.
 */
export function guardBraces(value: string): string {
  return value.replace(/[{}]/g, "\u2060$&\u2060");
}

/** The same text as it leaves, without what guarded its braces. */
export function releaseBraces(text: string): string {
  return text.replace(/\u2060([{}])\u2060/g, "$1");
}
