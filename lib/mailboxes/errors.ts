import { DomainError } from "@/lib/errors";
import { type MembershipRole, roleLabels } from "@/lib/mailboxes/roles";

/** The invited person is in the box already. */
export class AlreadyMember extends DomainError {
  override readonly name = "AlreadyMember";
  readonly userMessage: string;
  override readonly field = "person";

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

/** The last day of an access would come before its first. */
export class EndsBeforeStart extends DomainError {
  override readonly name = "EndsBeforeStart";
  readonly userMessage = "L’accès de cette personne n’a pas encore commencé : choisissez un jour après son début.";
  override readonly field = "endsAt";
}
