import { fullName } from "@/lib/actor";
import { plainWords } from "@/lib/identifiers/plain-words";
import { moment } from "@/lib/moment";
import { professionLabel } from "@/lib/professions/profession-label";
import type { Check, Verdict } from "@/lib/registers/checks/check";
import type { Facts } from "@/lib/registers/checks/facts";
import { balorg } from "@/lib/registers/checks/sources";

export type ResponsableAccount = {
  id: string;
  firstName: string;
  lastName: string;
  professionCode: string;
  rppsCheckedAt: Date | null;
};

/** The individual account, if one declares the responsable's RPPS number: whose it is, and whether it says the same. */
export function checkAccount({ account, request }: Pick<Facts, "account" | "request">): Check {
  const found = (verdict: Verdict, sentence: string) => balorg("account", verdict, sentence);
  if (!account) {
    return found("warn", "Aucun compte ne déclare ce numéro RPPS\u00a0: le demandeur tiendra la boîte en attendant.");
  }
  const declared = { firstName: request.responsableFirstName, lastName: request.responsableLastName };
  const isApplicant = account.id === request.applicantId;
  const owner = isApplicant ? "Le compte du demandeur" : `Le compte de ${fullName(account)}`;
  if (plainWords(fullName(account)) !== plainWords(fullName(declared))) {
    const name = isApplicant ? ` (${fullName(account)})` : "";
    return found("warn", `${owner}${name} déclare ce numéro RPPS, mais la demande désigne ${fullName(declared)}.`);
  }
  if (account.professionCode !== request.responsableProfessionCode) {
    const profession = professionLabel(account.professionCode);
    return found("warn", `${owner} déclare ce numéro RPPS, mais avec la profession «\u00a0${profession}\u00a0».`);
  }
  if (account.rppsCheckedAt) {
    return found("pass", `${owner} porte ce numéro RPPS, vérifié le ${moment(account.rppsCheckedAt)}.`);
  }
  if (isApplicant) {
    const sentence = "Le demandeur est le responsable\u00a0: son compte déclare le même numéro RPPS, sous le même nom.";
    return found("pass", sentence);
  }
  const sentence = `${owner} déclare ce numéro RPPS, que personne n’a encore vérifié. Le rattacher se décide en approuvant.`;
  return found("warn", sentence);
}
