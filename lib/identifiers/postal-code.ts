import { compact } from "@/lib/identifiers/compact";

/** The bare digits of a French postal code: separators and a leading country mark (`F-81000`) are dropped. */
export function normalisePostalCode(input: string): string {
  return compact(input).replace(/^FR?(?=\d)/, "");
}

/**
 * What is wrong with a normalised postal code, as a French sentence. Only the format is read: a CEDEX code is
 * legitimate and belongs to no commune.
 */
export function checkPostalCode(value: string): string | undefined {
  if (value === "") return "Indiquez le code postal : 5 chiffres.";
  if (/\D/.test(value)) return "Le code postal ne contient que des chiffres : retirez les autres caractères.";
  if (value.length === 4) {
    return "Le code postal comporte 5 chiffres : vous en avez saisi 4. Ajoutez le 0 de début s’il manque.";
  }
  if (value.length !== 5) return `Le code postal comporte 5 chiffres : vous en avez saisi ${value.length}.`;
  if (value.startsWith("00")) return "Aucun code postal ne commence par 00 : vérifiez-le.";
  return undefined;
}
