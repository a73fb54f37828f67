import { isReservedLocalPart, MAX_LOCAL_PART_LENGTH } from "@/lib/identifiers/mssante-address-check";
import { localPartCandidates } from "@/lib/identifiers/mssante-collisions";
import { plainWords } from "@/lib/identifiers/plain-words";
import { shortenWords } from "@/lib/identifiers/shorten-words";

export interface LocalPart {
  /** Stored and compared. */
  canonical: string;
  /** Shown: the same, with an initial capital. */
  display: string;
}

export interface StructurePlace {
  name: string;
  postalCode: string;
  commune: string;
}

const FALLBACK_NAME = "boite";
const POSTAL_CODE_LENGTH = 5;
const LONGEST_COMMUNE = 45; // Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson
const MAX_FAMILY_NAME_LENGTH = 40;

/**
 * The part before the « @ » for a structure: name, postal code, commune (`Pharmacie.du.centre.81000.albi`). Valid
 * whatever is typed, the same in the live preview and at creation. A name too long is shortened; its place is kept.
 */
export function proposeLocalPart(structure: StructurePlace): LocalPart {
  const { name, postalCode, commune } = structureWords(structure);
  return asLocalPart(nameFirst(name, [postalCode, commune]));
}

/** Three other proposals for the same structure, none of them the usual one nor among those taken. */
export function alternatives(structure: StructurePlace, taken: Iterable<string> = []): LocalPart[] {
  const { name, postalCode, commune } = structureWords(structure);
  const usual = proposeLocalPart(structure).canonical;
  const excluded = new Set([usual, ...Array.from(taken, (localPart) => localPart.toLowerCase())]);
  const reordered = [
    nameFirst(name, [commune]),
    nameFirst(name, [postalCode]),
    joined([commune, postalCode, shortenWords(name, roomBeside([commune, postalCode]))]),
  ].map((words) => asLocalPart(words).canonical);
  // More suffixes than exclusions: three always remain.
  const all = new Set([...reordered, ...localPartCandidates(usual, excluded.size + 4)]);
  return [...all]
    .filter((candidate) => !excluded.has(candidate))
    .slice(0, 3)
    .map(asLocalPart);
}

/** The part before the « @ » for a person: first name, then family name, each as one word (`jean-pierre.d-artagnan`). */
export function personalLocalPart({ firstName, lastName }: { firstName: string; lastName: string }): LocalPart {
  const family = shortenWords(hyphenated(lastName), MAX_FAMILY_NAME_LENGTH);
  return asLocalPart(joined([shortenWords(hyphenated(firstName), roomBeside([family])), family]));
}

function structureWords({ name, postalCode, commune }: StructurePlace): StructurePlace {
  return {
    name: plainWords(name) || FALLBACK_NAME,
    postalCode: shortenWords(plainWords(postalCode).replace(/[.-]/g, ""), POSTAL_CODE_LENGTH),
    commune: shortenWords(withoutCedex(plainWords(commune)), LONGEST_COMMUNE),
  };
}

function withoutCedex(commune: string): string {
  return commune.replace(/(?:^|[.-])cedex(?:[.-]?\d{1,2})?$/, "");
}

function hyphenated(text: string): string {
  return plainWords(text).replaceAll(".", "-");
}

function nameFirst(name: string, place: string[]): string {
  return joined([shortenWords(name, roomBeside(place)), ...place]);
}

function roomBeside(parts: string[]): number {
  const length = joined(parts).length;
  return length === 0 ? MAX_LOCAL_PART_LENGTH : MAX_LOCAL_PART_LENGTH - length - 1;
}

function joined(parts: string[]): string {
  return parts.filter((part) => part !== "").join(".");
}

function asLocalPart(words: string): LocalPart {
  const canonical = words === "" || isReservedLocalPart(words) ? joined([FALLBACK_NAME, words]) : words;
  return { canonical, display: canonical.charAt(0).toUpperCase() + canonical.slice(1) };
}
