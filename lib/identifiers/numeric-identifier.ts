import { type IdentifierCheck, identifierCheck } from "@/lib/identifiers/identifier-check";

export interface NumericIdentifierRule {
  /** Masculine noun, as in «le numéro RPPS». */
  name: string;
  length: number;
  hasValidKey: (digits: string) => boolean;
}

const LOOKALIKES: Record<number, string> = {
  9: "un FINESS ou un SIREN",
  11: "un RPPS",
  14: "un SIRET",
};

/** Says in one French sentence what is wrong with a compacted number; `undefined` when nothing is. */
export function checkNumericIdentifier(
  value: string,
  { name, length, hasValidKey }: NumericIdentifierRule,
  check: IdentifierCheck = identifierCheck(),
): string | undefined {
  if (value === "") return `Indiquez le ${name} : ${length} chiffres.`;
  if (/\D/.test(value)) return `Le ${name} ne contient que des chiffres : retirez les autres caractères.`;
  if (value.length !== length) {
    const lookalike = LOOKALIKES[value.length];
    const count = `Le ${name} comporte ${length} chiffres : vous en avez saisi ${value.length}`;
    return lookalike ? `${count}, comme pour ${lookalike}.` : `${count}.`;
  }
  if (/^0+$/.test(value)) return `Un ${name} n’est jamais fait que de zéros : recopiez le vôtre.`;
  if (check === "strict" && !hasValidKey(value)) {
    return `La clé de contrôle de ce ${name} est fausse : vérifiez chaque chiffre.`;
  }
  return undefined;
}
