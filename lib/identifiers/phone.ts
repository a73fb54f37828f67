import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { compact } from "@/lib/identifiers/compact";
import { internationalNumber } from "@/lib/identifiers/overseas-numbers";

const FRENCH_COUNTRY_CODES = new Set(["33", "590", "594", "596", "262"]);

/**
 * E.164 (`+33563000000`) of a number typed as people write it in France: ten digits, or a country code after `+` or
 * `00`, with an optional `(0)`. Overseas numbers get the code of their territory. What can’t be read is only compacted.
 */
export function normalisePhone(input: string): string {
  const digits = compact(input).replace(/[/()]/g, "").replace(/^00/, "+");
  const national = digits.replace(/^\+330?(?=[1-9]\d{8}$)/, "0");
  if (/^0[1-9]\d{8}$/.test(national)) return internationalNumber(national);
  return read(digits)?.number ?? digits;
}

/** What is wrong with a normalised phone number, as a French sentence. */
export function checkPhone(value: string): string | undefined {
  if (value === "") return "Indiquez un numéro de téléphone.";
  if (!/^\+?\d+$/.test(value)) {
    return "Un numéro de téléphone ne contient que des chiffres, avec un + au début s’il est international.";
  }
  if (read(value)) return undefined;
  if (value.startsWith("+")) return "Ce numéro de téléphone n’existe pas : vérifiez l’indicatif et chaque chiffre.";
  if (value.startsWith("0")) return `Un numéro français comporte 10 chiffres : vous en avez saisi ${value.length}.`;
  return "Ce numéro n’est pas complet : indiquez ses 10 chiffres, ou commencez par son indicatif, comme +687.";
}

/** For display: French numbers as dialled in France (`05 63 00 00 00`, `0590 12 34 56`), others with their country code. */
export function formatPhone(e164: string): string {
  const phone = read(e164);
  if (!phone) return e164;
  const saintPierre = /^\+508(\d{2})(\d{2})(\d{2})$/.exec(e164);
  if (saintPierre) return ["0508", ...saintPierre.slice(1)].join("\u00A0");
  const text = FRENCH_COUNTRY_CODES.has(phone.countryCallingCode)
    ? phone.formatNational()
    : phone.formatInternational();
  return text.replaceAll(" ", "\u00A0");
}

// The "min" metadata knows the length and form of each country’s numbers, not the ranges opened so far: these change
// more often than the library is updated, and a number too new must not be refused.
function read(value: string) {
  if (!/^\+\d{7,15}$/.test(value)) return undefined;
  const phone = parsePhoneNumberFromString(value);
  return phone?.isValid() ? phone : undefined;
}
