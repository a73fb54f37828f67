/** What a line or a row of bars shows, in a few words: its least, its greatest, and its last. */
export function describeSeries(name: string, values: (number | undefined)[], say: (value: number) => string): string {
  const known = values.filter((value) => value !== undefined);
  const last = values.at(-1);
  if (known.length === 0) return `${name}\u00a0: pas de donnée.`;
  const range = `de ${say(Math.min(...known))} à ${say(Math.max(...known))} par semaine`;
  return `${name}\u00a0: ${range}, ${last === undefined ? "pas de donnée" : say(last)} la dernière.`;
}
