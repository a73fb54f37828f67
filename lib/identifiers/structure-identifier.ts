import { checkFiness, formatFiness, normaliseFiness } from "@/lib/identifiers/finess";
import type { IdentifierCheck } from "@/lib/identifiers/identifier-check";
import { checkSiren, formatSiren, normaliseSiren } from "@/lib/identifiers/siren";
import { checkSiret, formatSiret, normaliseSiret } from "@/lib/identifiers/siret";

/** How a structure is identified, in the order of preference: SIREN and SIRET only serve where there is no FINESS. */
export const structureIdentifierTypes = ["FINESS_GEO", "FINESS_JUR", "SIRET", "SIREN"] as const;

export type StructureIdentifierType = (typeof structureIdentifierTypes)[number];

export const structureIdentifierLabels: Record<StructureIdentifierType, string> = {
  FINESS_GEO: "FINESS géographique",
  FINESS_JUR: "FINESS juridique",
  SIRET: "SIRET",
  SIREN: "SIREN",
};

const finess = {
  normalise: normaliseFiness,
  check: checkFiness,
  format: formatFiness,
  looksLike: /^(\d{2}|2[AB])\d{7}$/,
};

const rules = {
  FINESS_GEO: finess,
  FINESS_JUR: finess,
  SIRET: { normalise: normaliseSiret, check: checkSiret, format: formatSiret, looksLike: /^\d{14}$/ },
  SIREN: { normalise: normaliseSiren, check: checkSiren, format: formatSiren, looksLike: /^\d{9}$/ },
};

/** The bare number, read as a number of this type. */
export function normaliseStructureIdentifier(type: StructureIdentifierType, input: string): string {
  return rules[type].normalise(input);
}

/** What is wrong with a normalised number of this type, as a French sentence; says so when it has the form of another. */
export function checkStructureIdentifier(
  type: StructureIdentifierType,
  value: string,
  check?: IdentifierCheck,
): string | undefined {
  const other = suggestStructureIdentifierType(type, value);
  if (!other) return rules[type].check(value, check);
  const [typed, found] = [structureIdentifierLabels[type], structureIdentifierLabels[other]];
  return `Ce numéro a la forme d’un ${found} : choisissez le type « ${found} », ou saisissez le numéro ${typed}.`;
}

export function formatStructureIdentifier(type: StructureIdentifierType, value: string): string {
  return rules[type].format(value);
}

/**
 * The only type that a number can be of, from its form and its national prefix. `undefined` when none fits, or when
 * several do: nine digits are a FINESS as well as a SIREN, and nothing tells a geographical FINESS from a legal one
 * (the former is given).
 */
export function detectStructureIdentifierType(input: string): StructureIdentifierType | undefined {
  const siret = normaliseSiret(input);
  if (rules.SIRET.looksLike.test(siret)) return "SIRET";
  const [number, siren] = [normaliseFiness(input), normaliseSiren(input)];
  const [isFiness, isSiren] = [rules.FINESS_GEO.looksLike.test(number), rules.SIREN.looksLike.test(siren)];
  if (isFiness === isSiren) return undefined;
  return isFiness ? "FINESS_GEO" : "SIREN";
}

/** The type to offer in place of the chosen one, when the number can only be of another. */
export function suggestStructureIdentifierType(
  type: StructureIdentifierType,
  input: string,
): StructureIdentifierType | undefined {
  const detected = detectStructureIdentifierType(input);
  return detected && rules[detected] !== rules[type] ? detected : undefined;
}
