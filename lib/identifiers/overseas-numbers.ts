/** First digits of a French national number, and the country code it is reached by in place of +33. */
const countryCodes: readonly [start: RegExp, countryCode: string][] = [
  [/^0(?:590|690|691|7090)/, "+590"], // Guadeloupe, Saint-Martin, Saint-Barthélemy
  [/^0(?:594|694|7093[0-4])/, "+594"], // Guyane
  [/^0(?:596|696|697|7091)/, "+596"], // Martinique
  [/^0(?:262|263|269|639|692|693|7092|7093[5-9])/, "+262"], // La Réunion, Mayotte
  [/^07084|^07085/, "+508"], // Saint-Pierre-et-Miquelon, mobiles
];

// Fixed lines of Saint-Pierre-et-Miquelon have six digits there, and are dialled 0508 + six from elsewhere.
const SAINT_PIERRE = /^0508(\d{6})$/;

/** E.164 of a ten-digit French national number (`0590…` → `+590590…`), whichever territory it belongs to. */
export function internationalNumber(national: string): string {
  const saintPierre = SAINT_PIERRE.exec(national)?.[1];
  if (saintPierre) return `+508${saintPierre}`;
  const countryCode = countryCodes.find(([start]) => start.test(national))?.[1] ?? "+33";
  return countryCode + national.slice(1);
}
