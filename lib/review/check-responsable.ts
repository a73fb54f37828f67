import { fullName } from "@/lib/actor";
import { plainWords } from "@/lib/identifiers/plain-words";
import { checkRpps } from "@/lib/identifiers/rpps";
import { professionLabel } from "@/lib/professions/profession-label";
import { isProfessionCode } from "@/lib/professions/professions";
import { type Check, checked } from "@/lib/review/check";
import { moment } from "@/lib/review/moment";

type Person = { firstName: string; lastName: string };

export type ResponsableAccount = Person & { id: string; professionCode: string; rppsCheckedAt: Date | null };

type Responsable = Person & {
  professionCode: string;
  rpps: string;
  applicantId: string;
  account: ResponsableAccount | undefined;
};

/** The responsable's RPPS number, profession and account, if one declares that number. */
export function checkResponsable(responsable: Responsable): Check[] {
  const { rpps, professionCode } = responsable;
  return [
    checked(
      "Numéro RPPS du responsable",
      "fail",
      checkRpps(rpps, "strict"),
      "La clé du numéro RPPS est juste. Elle ne prouve ni l’identité, ni le lieu d’exercice.",
    ),
    checked(
      "Profession du responsable",
      "fail",
      isProfessionCode(professionCode)
        ? undefined
        : `«\u00a0${professionLabel(professionCode)}\u00a0» n’est pas une profession de santé avec RPPS\u00a0: cette personne ne peut pas être responsable.`,
      `${professionLabel(professionCode)}\u00a0: peut être responsable d’une BAL ORG.`,
    ),
    checkAccount(responsable),
  ];
}

function checkAccount({ account, applicantId, ...declared }: Responsable): Check {
  const subject = "Compte du responsable";
  if (!account) {
    const sentence = "Aucun compte ne déclare ce numéro RPPS\u00a0: le demandeur tiendra la boîte en attendant.";
    return { subject, verdict: "warn", sentence };
  }
  const isApplicant = account.id === applicantId;
  const owner = isApplicant ? "Le compte du demandeur" : `Le compte de ${fullName(account)}`;
  if (plainWords(fullName(account)) !== plainWords(fullName(declared))) {
    const name = isApplicant ? ` (${fullName(account)})` : "";
    const sentence = `${owner}${name} déclare ce numéro RPPS, mais la demande désigne ${fullName(declared)}.`;
    return { subject, verdict: "warn", sentence };
  }
  if (account.professionCode !== declared.professionCode) {
    const sentence = `${owner} déclare ce numéro RPPS, mais avec la profession «\u00a0${professionLabel(account.professionCode)}\u00a0».`;
    return { subject, verdict: "warn", sentence };
  }
  if (account.rppsCheckedAt) {
    const sentence = `${owner} porte ce numéro RPPS, vérifié le ${moment(account.rppsCheckedAt)}.`;
    return { subject, verdict: "ok", sentence };
  }
  if (isApplicant) {
    const sentence = "Le demandeur est le responsable\u00a0: son compte déclare le même numéro RPPS, sous le même nom.";
    return { subject, verdict: "ok", sentence };
  }
  const sentence = `${owner} déclare ce numéro RPPS, que personne n’a encore vérifié. Le rattacher se décide en approuvant.`;
  return { subject, verdict: "warn", sentence };
}
