import { DomainError } from "@/lib/errors";
import { type MembershipRole, roleLabels } from "@/lib/mailboxes/roles";

/** No individual account signs in with this e-mail. */
export class UnknownPerson extends DomainError {
  override readonly name = "UnknownPerson";
  readonly userMessage =
    "Aucun compte individuel n’utilise cette adresse. Vérifiez-la avec la personne, ou demandez-lui de créer son compte individuel, puis ajoutez-la.";
  override readonly field = "email";
}

/** The person to add is in the box already. */
export class AlreadyMember extends DomainError {
  override readonly name = "AlreadyMember";
  readonly userMessage: string;
  override readonly field = "email";

  constructor(personName: string, role: MembershipRole) {
    super(`already a member as ${role}`);
    this.userMessage = `${personName} a déjà accès à cette boîte. Rôle : ${roleLabels[role]}.`;
  }
}

/** The responsable can be neither removed nor given another role. */
export class ResponsableStays extends DomainError {
  override readonly name = "ResponsableStays";
  readonly userMessage =
    "Le responsable de la boîte ne peut être ni retiré ni changé de rôle : il doit d’abord transmettre sa responsabilité.";
}

/** The responsable wants to leave without having handed over. */
export class ResponsableCannotLeave extends DomainError {
  override readonly name = "ResponsableCannotLeave";
  readonly userMessage =
    "Vous êtes responsable de cette boîte : transmettez d’abord votre responsabilité à un autre membre, puis quittez-la.";
}

/** The chosen member can't answer for a box. */
export class NotAHealthProfessional extends DomainError {
  override readonly name = "NotAHealthProfessional";
  readonly userMessage = "Choisissez un professionnel de santé qui a un numéro RPPS (compte PER).";
  override readonly field = "memberId";
}

/** Somebody removed the member meanwhile. */
export class MemberGone extends DomainError {
  override readonly name = "MemberGone";
  readonly userMessage = "Cette personne n’a plus accès à la boîte : elle a été retirée entre-temps.";
}
