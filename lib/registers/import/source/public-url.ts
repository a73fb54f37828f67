/** An address as it may be shown and logged: without account, query or fragment, where keys are put. */
export function publicUrl(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}
