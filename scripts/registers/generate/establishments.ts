import { type Category, categories } from "./categories";
import type { Commune } from "./communes";
import { daysAfter } from "./dates";
import { deliveryLine } from "./delivery-line";
import { establishmentName } from "./establishment-names";
import { finessNumber, siretNumber } from "./keys";
import { type Random, randomOf } from "./random";
import { type StreetAddress, streetAddress } from "./streets";
import { territoryCodes } from "./territory-codes";
import { Weighted } from "./weighted";

export type Establishment = {
  finess: string;
  legalFiness: string;
  name: string;
  longName: string;
  nameComplement: string;
  address: StreetAddress;
  commune: Commune;
  postalCode: string;
  deliveryLine: string;
  phone: string;
  fax: string;
  category: Category;
  siret: string;
  openedOn: string;
  authorisedOn: string;
  updatedOn: string;
};

/** Below are the numbers of the demo's own pharmacies; the legal entities are above 9 in 10. */
const firstSerial = 2_000;
const stream = 1;
const firstDay = "1965-01-01";
const hospitals = new Set(["355", "101"]);

/**
 * Makes invented establishments of these communes, one after the other, always the same: `categoryOf` draws what each is.
 * Numbers and telephones are never given twice as long as a territory has enough of them.
 */
export function establishmentMaker(communes: readonly Commune[], categoryOf: (random: Random) => Category) {
  const byPopulation = new Weighted(communes, ({ population }) => population);
  const postalCodes = new Set(communes.flatMap((commune) => commune.postalCodes));
  const given = new Map<string, number>();
  const next = (key: string) => {
    const serial = given.get(key) ?? 0;
    given.set(key, serial + 1);
    return serial;
  };
  let made = 0;
  return function makeEstablishment(place?: Commune, known: Partial<Establishment> = {}): Establishment {
    made += 1;
    const random = randomOf(stream, made);
    const category = known.category ?? categoryOf(random);
    const commune = place ?? byPopulation.draw(random);
    const { finessPrefix, phone } = territoryCodes(commune);
    const serial = next(finessPrefix);
    const legalBase = finessPrefix.length === 4 ? 5_000 : 900_000;
    const line = deliveryLine(random, commune, hospitals.has(category.code), postalCodes);
    const telephone = () => phone + String((next(phone) * 3_571) % 10_000).padStart(4, "0");
    const openedOn = daysAfter(firstDay, random.below(21_000));
    return {
      finess: finessNumber(finessPrefix, firstSerial + serial),
      legalFiness: finessNumber(finessPrefix, legalBase + serial),
      ...establishmentName(random, category, commune),
      nameComplement: random.percent(4) ? "SITE PRINCIPAL" : "",
      address: streetAddress(random),
      commune,
      postalCode: line.postalCode,
      deliveryLine: line.line,
      phone: random.percent(92) ? telephone() : "",
      fax: random.percent(30) ? telephone() : "",
      category,
      siret: random.percent(85) ? siretNumber(made) : "",
      openedOn,
      authorisedOn: openedOn,
      updatedOn: daysAfter(openedOn, random.below(600)),
      ...known,
    };
  };
}

/** Draws categories as often as they are in France. */
export const usualCategory = (() => {
  const byShare = new Weighted(categories, ({ share }) => share);
  return (random: Random) => byShare.draw(random);
})();
