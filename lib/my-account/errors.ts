import { DomainError } from "@/lib/errors";

/** The address typed is the present one. */
export class SameEmail extends DomainError {
  override readonly name = "SameEmail";
  readonly userMessage = "C’est déjà l’adresse mail de votre compte. Indiquez la nouvelle.";
  override readonly field = "email";
}

/** The link to take an e-mail change back was used, or its seven days are over. */
export class UndoLinkOver extends DomainError {
  override readonly name = "UndoLinkOver";
  readonly userMessage =
    "Ce lien a déjà servi, ou ses 7 jours sont passés. Si ce n’est pas vous qui avez changé l’adresse, prévenez le centre de services de votre région.";
}

/** The former address has become that of another account. */
export class FormerEmailTaken extends DomainError {
  override readonly name = "FormerEmailTaken";
  readonly userMessage =
    "Votre ancienne adresse est devenue celle d’un autre compte\u00a0: elle ne peut plus être rétablie ici. Prévenez le centre de services de votre région.";
}

/** The register gives another name to a number that is checked. */
export class NameOfAnotherPerson extends DomainError {
  override readonly name = "NameOfAnotherPerson";
  readonly userMessage =
    "Ce nom n’est pas celui que le RPPS donne à votre numéro, qui est vérifié. Faites d’abord corriger votre nom par votre ordre ou par l’autorité qui vous a enregistré\u00a0; s’il vient de l’être, écrivez au centre de services de votre région.";
  override readonly field = "lastName";
}

/** The person has an RPPS number already. */
export class AlreadyProfessional extends DomainError {
  override readonly name = "AlreadyProfessional";
  readonly userMessage = "Votre compte a déjà un numéro RPPS.";
}

/** A colleague was faster, or the person declared another number, or got one otherwise. */
export class ClaimClosed extends DomainError {
  override readonly name = "ClaimClosed";
  readonly userMessage =
    "Cette déclaration n’attend plus de réponse\u00a0: un collègue a répondu, ou la personne en a fait une autre.";
}

/** Another account was given the claimed number meanwhile. */
export class ClaimedRppsTaken extends DomainError {
  override readonly name = "ClaimedRppsTaken";
  readonly userMessage =
    "Un autre compte a ce numéro RPPS\u00a0: la déclaration ne peut pas être acceptée. Refusez-la, ou voyez d’abord à qui est le numéro.";
}

/** What keeps an account open, one line each. */
export class AccountStillNeeded extends DomainError {
  override readonly name = "AccountStillNeeded";
  readonly userMessage = "Votre compte ne peut pas encore être fermé\u00a0:";

  constructor(override readonly details: readonly string[]) {
    super("the account answers for something");
  }
}
