import { fullName } from "@/lib/actor";

type Person = { firstName: string; lastName: string };

type Approval = {
  applicant: Person & { id: string; email: string };
  /** The account that declares the responsable's RPPS number. */
  account: (Person & { id: string; rppsCheckedAt: Date | null; addressId: string | null }) | undefined;
  isListed: boolean;
};

/** What approving does at once and for good, as French sentences, so that nobody approves without knowing. */
export function approvalEffects({ applicant, account, isListed }: Approval): string[] {
  return [
    "L’adresse indiquée est créée. Elle ne pourra plus être ni changée, ni donnée à quelqu’un d’autre.",
    responsableEffect(applicant, account),
    ...rppsEffect(applicant, account),
    isListed
      ? "La boîte attend sa publication dans l’annuaire santé, visible sous 72\u00a0heures."
      : "La boîte n’est pas publiée dans l’annuaire, comme demandé.",
    mailEffect(applicant, account),
  ];
}

function responsableEffect(applicant: Approval["applicant"], account: Approval["account"]): string {
  const who = fullName(applicant);
  if (account && account.id !== applicant.id) {
    return "La boîte s’ouvre avec le responsable choisi. S’il n’est pas le demandeur, celui-ci devient gestionnaire.";
  }
  return account
    ? `La boîte s’ouvre, et ${who} en devient responsable.`
    : `La boîte s’ouvre, et ${who} en tient le rôle de responsable\u00a0: aucun compte ne déclare encore le RPPS du responsable.`;
}

function rppsEffect(applicant: Approval["applicant"], account: Approval["account"]): string[] {
  if (!account || account.rppsCheckedAt) return [];
  const subject = account.id === applicant.id ? "Le" : "Si vous rattachez son compte, le";
  const address = account.addressId
    ? ""
    : ", et son adresse personnelle est créée si la région en donne à sa profession";
  return [`${subject} numéro RPPS de ${fullName(account)} est noté comme vérifié par vous${address}.`];
}

function mailEffect(applicant: Approval["applicant"], account: Approval["account"]): string {
  const other = account && account.id !== applicant.id ? ", et au responsable si vous rattachez son compte" : "";
  return `Un mail l’annonce à ${fullName(applicant)} (${applicant.email})${other}.`;
}
