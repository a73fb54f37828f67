const lookalikes: Record<string, string> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
  "@": "a",
  $: "s",
  "€": "e",
  "!": "i",
};

/** Lower case without accents: how passwords, names and words are compared. */
export function plainLetters(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/**
 * The simple forms that a password may hide: without capitals and accents, without the digits and signs around it, with
 * digits and signs read as the letters they stand for («P@ssw0rd2026!» is «password»).
 */
export function plainForms(password: string): string[] {
  const plain = plainLetters(password);
  const trimmed = plain.replace(/^[^a-z]+|[^a-z]+$/g, "");
  const read = (text: string) => [...text].map((sign) => lookalikes[sign] ?? sign).join("");
  const withoutYear = plain.replace(/[\d\W_]+$/, "");
  return [...new Set([password, plain, trimmed, read(plain), read(withoutYear), plain.replace(/[^a-z]/g, "")])];
}
