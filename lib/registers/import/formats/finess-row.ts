import { copyRow } from "@/lib/registers/import/formats/copy-row";
import { finessOrNull, phoneDigits, siretOrNull, withZeros } from "@/lib/registers/import/formats/digits";
import { finessPlace } from "@/lib/registers/import/formats/finess-place";
import { isoDay } from "@/lib/registers/import/formats/iso-day";
import { remembered } from "@/lib/registers/import/formats/remembered";
import { townOf } from "@/lib/registers/import/formats/town";
import { searchWords } from "@/lib/registers/search-words";
import { findCommuneByCode } from "@/lib/territories/communes";

const wordsOf = remembered(searchWords);
const communeWords = remembered((code) => searchWords(findCommuneByCode(code)?.name ?? ""));

/** A delivery line, whose postal code may have lost its first zero, and what it is made of. */
const delivery = remembered((published) => {
  const line = published.replace(/^\d{4}(?= )/, "0$&");
  return { line, postalCode: /^\d{5}(?= |$)/.exec(line)?.[0] ?? null, town: searchWords(townOf(line)) };
});

/** The values of a `structureet` line by their place in `finessColumns`, as a row of the establishments, and its words. */
export function finessRow(finess: string, values: readonly string[]): { row: string; words: Set<string> } {
  const value = (place: number) => values[place] ?? "";
  const [legal, name, siret] = [value(2), value(3), value(22)];
  const { line: deliveryLine, postalCode, town } = delivery(value(15));
  const place = finessPlace(value(13), value(12), postalCode);
  const row = copyRow([
    finess,
    finessOrNull(withZeros(legal, 9) ?? legal),
    ...values.slice(3, 12),
    deliveryLine,
    postalCode,
    place.communeCode,
    place.departmentCode,
    phoneDigits(value(16)),
    value(18),
    value(19),
    siretOrNull(withZeros(siret, 14) ?? siret),
    isoDay(value(28)),
    isoDay(value(30)),
  ]);
  const nameWords = searchWords(name);
  const words = new Set(nameWords);
  const add = (more: readonly string[]) => {
    for (const word of more) words.add(word);
  };
  if (value(4) !== name) add(searchWords(value(4)));
  if (value(5)) add(searchWords(value(5)));
  add(town);
  add(communeWords(place.communeCode ?? ""));
  if (postalCode) words.add(postalCode);
  // «pharmacie martin» has to find SELARL MARTIN.
  add(wordsOf(value(19)));
  return { row: `${row}\t${[...words].join(" ")}\t${[...nameWords, ...town].join(" ")}`, words };
}
