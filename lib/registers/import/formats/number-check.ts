import { checkFiness } from "@/lib/identifiers/finess";
import { type IdentifierCheck, identifierCheck } from "@/lib/identifiers/identifier-check";
import { checkRpps } from "@/lib/identifiers/rpps";

const checks = { FINESS: checkFiness, RPPS: checkRpps };

/** Tells why a line is refused for its number; the setting is read once, there are millions of lines. */
export function numberCheck(name: keyof typeof checks): (value: string) => { refused: string } | undefined {
  const check = checks[name];
  const strictness: IdentifierCheck = identifierCheck();
  return (value) => {
    if (check(value, strictness) === undefined) return undefined;
    const why = check(value, "lenient") === undefined ? "sa clé de contrôle est fausse" : "il est mal formé";
    return {
      refused: value
        ? `Numéro ${name} «\u00a0${value.slice(0, 30)}\u00a0»\u00a0: ${why}.`
        : `Le numéro ${name} est vide.`,
    };
  };
}
