import { capitalised, readableName } from "@/lib/registers/fill/readable-name";
import { fullStreetTypes, streetTypes } from "@/lib/registers/fill/street-types";
import { accentedWords } from "@/lib/registers/fill/word-lists";

const numbered = /^(\d+(?:[ ]?[-/][ ]?\d+)*)(?: ?(BIS|TER|QUATER|QUINQUIES)|([A-Z]))?(?= |$)[ ,]*(.*)$/;

/** «rue La Fontaine», «lieu-dit Les Pins»: the article is part of the name. */
const startsWithArticle = /^(?:L[AE]S?|L['’]?)(?= |['’])/;

/**
 * One line of a register's address: `1 R DU PONT` → «1 rue du Pont», `12BIS AV DE L EUROPE` → «12 bis avenue de
 * l’Europe». A line that opens with its street takes a capital: «Allée des Topazes». Text with small letters is kept.
 */
export function readableStreet(line: string): string {
  const text = line.replace(/[\s\p{Cc}]+/gu, " ").trim();
  if (/\p{Ll}/u.test(text)) return text;
  const [, number, suffix, letter, rest] = numbered.exec(text) ?? [];
  if (number === undefined || rest === undefined) return capitalised(withStreetType(text));
  const written = [number.replace(/^0+(?=\d)/, "") + (letter ?? ""), suffix?.toLowerCase(), withStreetType(rest)];
  return written.filter(Boolean).join(" ");
}

function withStreetType(text: string): string {
  const [first = "", ...others] = text.split(" ");
  const type = streetTypes[first] ?? (fullStreetTypes.has(first) ? inFull(first) : undefined);
  if (!type || others.length === 0) return readableName(text);
  const name = others.join(" ");
  return `${type} ${readableName(name, { opensLine: startsWithArticle.test(name) })}`;
}

function inFull(word: string): string {
  return accentedWords[word] ?? word.toLowerCase();
}
