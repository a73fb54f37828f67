import type { Establishment } from "@/db/queries/register-lookup";
import { checkPhone, formatPhone, normalisePhone } from "@/lib/identifiers/phone";
import type { Check } from "@/lib/registers/checks/check";
import { neverImported } from "@/lib/registers/checks/check-existence";
import type { Facts } from "@/lib/registers/checks/facts";
import { knownEstablishment } from "@/lib/registers/checks/known-structure";
import { fromRegister, theRequestItself } from "@/lib/registers/checks/sources";
import { isSame, wordDifference } from "@/lib/registers/checks/word-difference";
import { addressKey } from "@/lib/registers/checks/word-keys";
import { readableAddress } from "@/lib/registers/fill/readable-address";
import { valuesOfEstablishment } from "@/lib/registers/fill/values-of-establishment";
import { nameLikeness } from "@/lib/registers/name-likeness";
import { searchWords } from "@/lib/registers/search-words";

type Known = Pick<Facts, "request" | "copies" | "establishments" | "professional">;

const alike = 0.66;

/** Whether the name, the address and the phone that were typed are those of the register. */
export function checkAgreement(facts: Known): Check[] {
  return [checkName(facts), checkAddress(facts), checkPhones(facts)];
}

function checkName(facts: Known): Check {
  const found = fromRegister("finess", facts.copies);
  const known = knownEstablishment(facts);
  if (!known) return found("structure_name", "unknown", nothingToCompare(facts));
  const typed = facts.request.companyName;
  const register = valuesOfEstablishment(known).companyName ?? known.name;
  if ([register, ...names(known)].some((name) => nameLikeness(typed, name) >= alike)) {
    return found("structure_name", "pass", `FINESS donne le même nom, ou presque\u00a0: ${register}.`);
  }
  const key = (word: string) => searchWords(word).join("");
  const sentence = "FINESS donne un autre nom\u00a0: ce peut être celui de la société, et non l’enseigne.";
  return found("structure_name", "warn", sentence, wordDifference(typed, register, key));
}

function checkAddress(facts: Known): Check {
  const found = fromRegister("finess", facts.copies);
  const known = knownEstablishment(facts);
  const { postalCode, city, street } = known ? valuesOfEstablishment(known) : {};
  if (!known || !postalCode || !city) return found("structure_address", "unknown", nothingToCompare(facts));
  const typed = facts.request;
  const inFull = (line: string | null | undefined) => (typed.street ? line : undefined);
  const difference = wordDifference(
    oneLine(typed.street, typed.postalCode, typed.city),
    oneLine(inFull(street), postalCode, city),
    addressKey,
  );
  const withoutBuilding = inFull(readableAddress({ ...known, addressComplement: null, locality: null }));
  const shorter = wordDifference(
    oneLine(typed.street, typed.postalCode, typed.city),
    oneLine(withoutBuilding, postalCode, city),
    addressKey,
  );
  if (isSame(difference) || isSame(shorter)) {
    const sentence = typed.street
      ? "FINESS donne la même adresse."
      : "FINESS donne la même ville\u00a0; la demande ne dit pas la rue.";
    return found("structure_address", "pass", sentence);
  }
  return found("structure_address", "warn", "FINESS donne une autre adresse, ou l’écrit autrement.", difference);
}

function oneLine(...parts: (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(" ");
}

function checkPhones(facts: Known): Check {
  const { phone, secondPhone } = facts.request;
  const phones = [phone, secondPhone].filter((number) => number !== null);
  const wrong = phones.map((number) => checkPhone(number)).find((sentence) => sentence !== undefined);
  if (wrong) return theRequestItself("structure_phone", "warn", wrong);
  const known = knownEstablishment(facts);
  const register = known && valuesOfEstablishment(known).phone;
  const inFiness = fromRegister("finess", facts.copies);
  if (register && phones.includes(register)) {
    return inFiness("structure_phone", "pass", "FINESS donne le même numéro de téléphone.");
  }
  if (known && phones.some((number) => professionalPhones(facts, known).includes(number))) {
    const sentence = "Le RPPS donne le même numéro de téléphone à ce lieu d’exercice.";
    return fromRegister("professionals", facts.copies)("structure_phone", "pass", sentence);
  }
  if (!register) {
    return inFiness("structure_phone", "unknown", `Numéro bien formé. ${nothingToCompare(facts)}`);
  }
  const difference = wordDifference(formatPhone(phone), formatPhone(register), (word) => word);
  return inFiness("structure_phone", "warn", "FINESS donne un autre numéro de téléphone.", difference);
}

/** The phones that the RPPS has for the responsable at this very place. */
function professionalPhones({ professional }: Known, { finess, siret }: Establishment): string[] {
  const here = professional?.activities.filter(
    (activity) => activity.finess === finess || (siret !== null && activity.siret === siret),
  );
  return here?.flatMap(({ phone }) => (phone ? [normalisePhone(phone)] : [])) ?? [];
}

function names({ name, longName, nameComplement }: Establishment): string[] {
  return [name, longName, nameComplement].filter((one) => one !== null);
}

function nothingToCompare({ copies }: Known): string {
  return copies.finess ? "FINESS n’en dit rien pour cette structure." : neverImported;
}
