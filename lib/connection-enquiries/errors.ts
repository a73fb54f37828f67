import { DomainError } from "@/lib/errors";

/** This browser fills in no enquiry: sent already, taken over elsewhere, or kept for too long. */
export class NoDraft extends DomainError {
  override readonly name = "NoDraft";
  readonly userMessage =
    "Aucune demande n’est en cours dans ce navigateur\u00a0: elle est déjà envoyée, reprise ailleurs, ou trop ancienne.";
}

/** Something is still missing or wrong, perhaps since another window was used. */
export class DraftIncomplete extends DomainError {
  override readonly name = "DraftIncomplete";
  readonly userMessage = "Il manque quelque chose à votre demande\u00a0: revenez au récapitulatif, il dit quoi.";
}

/** The address was changed after the code had been sent to the former one. */
export class EmailChanged extends DomainError {
  override readonly name = "EmailChanged";
  readonly userMessage =
    "L’adresse mail a changé depuis l’envoi du code\u00a0: revenez au récapitulatif pour recevoir un code à la nouvelle.";
}

/** The link opens nothing any longer. */
export class LinkOver extends DomainError {
  override readonly name = "LinkOver";
  readonly userMessage = "Ce lien n’est plus valable\u00a0: ouvrez-le de nouveau depuis le mail reçu.";
}

/** Nobody awaits an answer (any longer). */
export class NothingAsked extends DomainError {
  override readonly name = "NothingAsked";
  readonly userMessage = "Aucune réponse n’est attendue pour cette demande\u00a0: elle a avancé entre-temps.";
}

/** The enquiry was decided, withdrawn or taken further since the page was shown. */
export class EnquiryHasMoved extends DomainError {
  override readonly name = "EnquiryHasMoved";
  readonly userMessage = "Cette demande a avancé entre-temps\u00a0: rechargez la page pour voir où elle en est.";
}
