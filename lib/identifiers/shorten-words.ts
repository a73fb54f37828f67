const DANGLING = /(?:[.-](?:a|au|aux|d|de|des|du|en|et|l|la|le|les))+$/;

/**
 * Shortens words joined by dots and hyphens to at most `max` characters, between two words when it can, and without
 * leaving an article or a preposition at the end.
 */
export function shortenWords(words: string, max: number): string {
  if (words.length <= max) return words;
  const start = words.slice(0, max);
  const isWhole = /[.-]/.test(words.charAt(max));
  const whole = isWhole ? start : start.slice(0, Math.max(start.lastIndexOf("."), start.lastIndexOf("-"), 0));
  return (whole || start).replace(/[.-]$/, "").replace(DANGLING, "");
}
