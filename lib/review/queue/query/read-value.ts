import { normaliseFiness } from "@/lib/identifiers/finess";
import { normaliseRpps } from "@/lib/identifiers/rpps";
import { normaliseSiret } from "@/lib/identifiers/siret";
import { professions } from "@/lib/professions/professions";
import { filterGuides } from "@/lib/review/queue/query/filter-guides";
import { named, oneOf, type Reading } from "@/lib/review/queue/query/readings";
import type { Age, FilterName, FilterValues } from "@/lib/review/queue/query/term";
import { alertWords, queueSorts, stateWords } from "@/lib/review/queue/query/words";
import { regions } from "@/lib/territories/regions";

type Readers = { [N in FilterName]: (value: string) => Reading<FilterValues[N]> };

const longestName = 60;

/** How the value of each filter is read: its meaning, or what is wrong with it as a French sentence. */
const readers: Readers = {
  etat: (value) => oneOf(stateWords, value),
  region: (value) => (/^\d{2,3}$/.test(value) ? { value } : named(regions.map(asNamed), value)),
  age: readAge,
  pris: readPerson,
  alerte: (value) => oneOf(alertWords, value),
  finess: readNumber(normaliseFiness, /^(\d{2}|2[AB])\d{7}$/, "un numéro FINESS a 9 caractères"),
  siret: readNumber(normaliseSiret, /^(\d{14}|\d{9})$/, "un SIRET a 14 chiffres, un SIREN 9"),
  rpps: readNumber(normaliseRpps, /^\d{11}$/, "un numéro RPPS a 11 chiffres"),
  profession: (value) =>
    named(
      professions.map(({ code, label }) => ({ code, name: label })),
      value,
    ),
  par: readPerson,
  tri: (value) => oneOf(queueSorts, value),
};

/** Reads what follows the colon of a filter. */
export function readValue<N extends FilterName>(name: N, value: string): Reading<FilterValues[N]> {
  const typed = value.trim();
  if (typed === "") return { problem: `attend une valeur, par exemple ${filterGuides[name].example}` };
  return readers[name](typed);
}

function asNamed({ code, name }: { code: string; name: string }) {
  return { code, name };
}

function readAge(value: string): Reading<Age> {
  const [, sign, count = "", unit = ""] = /^([<>])\s*(\d{1,4})\s*([hj])$/i.exec(value) ?? [];
  if (!sign) return { problem: "s’écrit avec > ou <, un nombre, puis h ou j, par exemple age:>48h" };
  return { value: { isOver: sign === ">", count: Number(count), unit: unit.toLowerCase() === "h" ? "h" : "j" } };
}

function readPerson(value: string): Reading<string> {
  const name = value.normalize("NFC").replace(/\s+/g, " ").slice(0, longestName).trim();
  return /[\p{L}\d]/u.test(name) ? { value: name } : { problem: "attend un nom" };
}

function readNumber(normalise: (text: string) => string, format: RegExp, rule: string) {
  return (typed: string): Reading<string> => {
    const value = normalise(typed).toUpperCase();
    return format.test(value) ? { value } : { problem: `n’est pas un numéro possible\u00a0: ${rule}` };
  };
}
