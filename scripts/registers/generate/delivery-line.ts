import type { Commune } from "./communes";
import type { Random } from "./random";

/**
 * The postal code and the line of the envelope that bears it. A CEDEX is the commune's own code with another end, which no
 * commune has as its postal code: `taken` holds those of all.
 */
export function deliveryLine(random: Random, commune: Commune, isBig: boolean, taken: ReadonlySet<string>) {
  const postalCode = random.pick(commune.postalCodes);
  const plain = { postalCode, line: `${postalCode} ${commune.town}` };
  if (!random.percent(isBig ? 70 : 2)) return plain;
  const code = postalCode.slice(0, 3) + String(1 + random.below(98)).padStart(2, "0");
  if (taken.has(code)) return plain;
  const number = commune.population > 100_000 ? ` ${1 + random.below(9)}` : "";
  return { postalCode: code, line: `${code} ${commune.town} CEDEX${number}` };
}
