/** Cuts what people copy by hand into groups of four signs. */
export function inFours(text: string, separator: string): string {
  return text.match(/.{1,4}/g)?.join(separator) ?? "";
}
