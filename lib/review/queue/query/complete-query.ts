import { professions } from "@/lib/professions/professions";
import { filterGuides, filterNames } from "@/lib/review/queue/query/filter-guides";
import { readTokens, type Token } from "@/lib/review/queue/query/read-tokens";
import { slug } from "@/lib/review/queue/query/slug";
import type { FilterName } from "@/lib/review/queue/query/term";
import {
  alertLabels,
  alertWords,
  queueSorts,
  sortLabels,
  stateLabels,
  stateWords,
} from "@/lib/review/queue/query/words";

/** What may be typed next: `value` takes the place of what is between `start` and `end`. */
export type Completion = { value: string; label: string; detail: string };

/** The names that the reviewer may need: their regions, and who reviews them. */
export type Vocabulary = { regions: string[]; people: string[] };

const most = 10;

/** What could stand where the caret is: a filter, or the value of the one begun. */
export function completeQuery(text: string, caret: number, vocabulary: Vocabulary) {
  const token = readTokens(text).find(({ start, end }) => start < caret && caret <= end);
  const place = token ?? { start: caret, end: caret, isNot: false, name: undefined, value: "" };
  const typed = slug(place.value);
  const options = offers(place, vocabulary)
    .filter(({ label }) => begins(label, typed))
    .slice(0, most);
  return { start: place.start, end: place.end, options, isTyping: token !== undefined };
}

function offers({ name: typedName, isNot }: Pick<Token, "name" | "isNot">, vocabulary: Vocabulary): Completion[] {
  const minus = isNot ? "-" : "";
  if (typedName === undefined) {
    return filterNames.map((name) => ({
      value: `${minus}${name}:`,
      label: `${name}:`,
      detail: filterGuides[name].title,
    }));
  }
  const name = filterNames.find((known) => known === slug(typedName));
  if (!name) return [];
  return valuesOf(name, vocabulary).map(([label, detail]) => ({
    value: `${minus}${name}:${/\s/.test(label) ? `"${label}"` : label} `,
    label,
    detail,
  }));
}

type Values = (readonly [label: string, detail: string])[];

function valuesOf(name: FilterName, { regions, people }: Vocabulary): Values {
  const colleagues: Values = people.map((person) => [person, ""]);
  const values: Partial<Record<FilterName, Values>> = {
    etat: stateWords.map((word) => [word, stateLabels[word]]),
    alerte: alertWords.map((word) => [word, alertLabels[word]]),
    tri: queueSorts.map((word) => [word, sortLabels[word]]),
    age: [">24h", ">48h", ">7j", "<24h"].map((age) => [
      age,
      age.startsWith(">") ? "Plus longtemps" : "Moins longtemps",
    ]),
    region: regions.map((region) => [slug(region), region]),
    profession: professions.map(({ label }) => [slug(label), label]),
    pris: [
      ["moi", "Prises par moi"],
      ["personne", "Prises par personne"],
      ["autre", "Prises par un collègue"],
      ...colleagues,
    ],
    par: [["moi", "Décidées par moi"], ...colleagues],
  };
  return values[name] ?? [];
}

/** Whether one of the words of the label begins as typed; a label without letters, such as «>48h», always may. */
function begins(label: string, typed: string): boolean {
  const known = slug(label);
  return known.startsWith(typed) || known.split("-").some((word) => word.startsWith(typed));
}
