import { copyCodes, copyText } from "@/lib/registers/import/formats/copy-row";
import type { Sinks } from "@/lib/registers/import/formats/format";
import { remembered } from "@/lib/registers/import/formats/remembered";
import { searchWords } from "@/lib/registers/search-words";

type Line = { rpps: string; lastName: string; firstName: string; professionCode: string; city: string };
type Person = Omit<Line, "professionCode" | "city"> & { professionCodes: string[]; cities: string[] };

const townWords = remembered((city) => searchWords(city));
const firstNameWords = remembered((name) => searchWords(name));

/**
 * One person of the lines that follow each other and have the same number, as they do in the register. In a file where
 * they don't, the person comes several times: `mergePersons` puts them together afterwards.
 */
export class PersonGathering {
  #person: Person | undefined;

  constructor(private readonly sinks: Pick<Sinks, "professionals" | "words">) {}

  /** Whether the line before was of this person. */
  isAt(rpps: string): boolean {
    return this.#person?.rpps === rpps;
  }

  add({ professionCode, city, ...line }: Line): void {
    if (this.#person?.rpps !== line.rpps) this.#begin(line);
    const { professionCodes = [], cities = [] } = this.#person ?? {};
    if (!professionCodes.includes(professionCode)) professionCodes.push(professionCode);
    if (city && !cities.includes(city)) cities.push(city);
  }

  /** After the last line. */
  end(): void {
    if (this.#person) {
      const { row, words } = personRow(this.#person);
      this.sinks.professionals(row);
      this.sinks.words(words);
    }
    this.#person = undefined;
  }

  #begin(line: Omit<Line, "professionCode" | "city">): void {
    this.end();
    this.#person = { ...line, professionCodes: [], cities: [] };
  }
}

function personRow({ rpps, lastName, firstName, professionCodes, cities }: Person): {
  row: string;
  words: Set<string>;
} {
  const names = [...searchWords(lastName), ...firstNameWords(firstName)];
  const words = new Set(names);
  for (const city of cities) for (const word of townWords(city)) words.add(word);
  const codes = copyCodes(professionCodes.sort());
  const own = `${rpps}\t${copyText(lastName)}\t${copyText(firstName)}\t${codes}`;
  return { row: `${own}\t${[...words].join(" ")}\t${names.join(" ")}`, words };
}
