/**
 * The name or first name of a person, out of register capitals: `DUPONT-MARTIN` → «Dupont-Martin», `D ALMEIDA` →
 * «d’Almeida». Particles but «de» are part of the name and keep their capital. Accents are the person's to add.
 */
export function readablePersonName(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, " ").trim();
  if (/\p{Ll}/u.test(line)) return line;
  return line
    .replace(/(?<!\p{L})D['’ ](?=[AEIOUYHÀ-Ý]\p{L})/gu, "d’")
    .replaceAll("'", "’")
    .replace(/(?<!\p{L})DE (?=\p{L})/gu, "de ")
    .replace(/\p{Lu}[\p{L}\p{M}]*/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase());
}
