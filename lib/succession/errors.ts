import { DomainError } from "@/lib/errors";

/** The box has an open proposal already. */
export class HandoverUnderWay extends DomainError {
  override readonly name = "HandoverUnderWay";
  readonly userMessage: string;

  constructor(successorName: string) {
    super("the box has an open proposal");
    this.userMessage = `Une proposition est déjà en cours pour cette boîte\u00a0: ${successorName}. Attendez sa réponse, ou annulez-la d’abord.`;
  }
}

/** The proposal is no longer open; the sentence tells what became of it. */
export class HandoverOver extends DomainError {
  override readonly name = "HandoverOver";

  constructor(readonly userMessage: string) {
    super("the proposal is no longer open");
  }
}

/** The named person answers before the time in which the responsable can object is over. */
export class TooEarlyToAccept extends DomainError {
  override readonly name = "TooEarlyToAccept";
  readonly userMessage =
    "Vous ne pouvez pas encore accepter\u00a0: le responsable actuel a un délai pour s’opposer, ou un second instructeur n’a pas encore confirmé.";
}

/** Nobody with an open PER account holds this RPPS number. */
export class NoAccountWithRpps extends DomainError {
  override readonly name = "NoAccountWithRpps";
  readonly userMessage = "Aucun compte PER ouvert ne porte ce numéro RPPS. La personne doit d’abord créer son compte.";
  override readonly field = "rpps";
}

/** A rescue names the person who answers for the box already. */
export class AlreadyResponsable extends DomainError {
  override readonly name = "AlreadyResponsable";
  readonly userMessage = "Cette personne est déjà responsable de la boîte.";
  override readonly field = "successor";
}

/** The members changed since the page was read. */
export class MembersChanged extends DomainError {
  override readonly name = "MembersChanged";
  readonly userMessage = "Les membres ont changé entre-temps\u00a0: relisez la liste, puis confirmez.";
}
