import { fullName } from "@/lib/actor";
import type { Verdict } from "@/lib/registers/checks/check";
import { type NameAgreement, namesAgree } from "@/lib/registers/checks/names-agree";

type Person = { firstName: string; lastName: string };

const verdicts: Record<NameAgreement, Verdict> = {
  same: "pass",
  other_first_name: "warn",
  swapped: "warn",
  typo: "warn",
  other: "fail",
};

/** Whether a number is that of the person named, with what to think of it. */
export function nameAgreement(typed: Person, register: Person): [Verdict, string] {
  const agreement = namesAgree(typed, register);
  return [verdicts[agreement], sentences[agreement](fullName(register), fullName(typed))];
}

const sentences: Record<NameAgreement, (known: string, typed: string) => string> = {
  same: (known) => `Le RPPS donne à ce numéro le même nom\u00a0: ${known}.`,
  other_first_name: (known) => `Le RPPS donne à ce numéro le même nom, mais un autre prénom\u00a0: ${known}.`,
  swapped: (known) => `Nom et prénom sont peut-être inversés\u00a0: le RPPS donne à ce numéro ${known}.`,
  typo: (known) => `Il y a peut-être une faute de frappe\u00a0: le RPPS donne à ce numéro ${known}.`,
  other: (known, typed) => `Ce numéro est celui de ${known} au RPPS, non de ${typed}.`,
};
