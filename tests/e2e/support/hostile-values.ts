import { expect } from "./test";

/** What people paste by mistake, and what others type on purpose. */
export const hostileValues: Record<string, string> = {
  "10 kB": "a".repeat(10_240),
  "10 kB of accents": "é".repeat(10_240),
  emoji: "👩‍⚕️💊🇫🇷",
  "right-to-left text": "صيدلية بيت مرقة, בית מרקחת",
  "turned-around text": "pharmacie \u202egro.live",
  "NUL bytes": "Phar\0macie\0",
  HTML: `<b id="injected">Pharmacie</b>"'><img id="injected" src="x" onerror="alert(1)"><script id="injected">alert(1)</script>`,
  SQL: `'; drop table requests; -- %27 or 1=1`,
  "a header": "Pharmacie\r\nBcc: tous@exemple.fr",
  spaces: " \u00a0\t ",
  "names of JavaScript": "__proto__",
};

/** What can be seen of a text: all that may get lost of it are its ends of lines and its invisible marks. */
export function seen(text: string): string {
  return text.replace(/[\0\s\u202e]/g, "");
}

/** A sentence that a French person understands, and no word of a library. */
export function expectFrenchSentence(sentence: string): void {
  expect(sentence).toMatch(/^[A-ZÀÉÊÎÔ0-9«].*[.?!»…]$/s);
  expect(sentence).not.toMatch(
    /\b(invalid|expected|received|required|must|string|number|too (big|small|long)|undefined|null|NaN|object)\b/i,
  );
}
