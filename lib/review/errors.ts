import { clockTime } from "@/lib/clock-time";
import { DomainError } from "@/lib/errors";

/** The reviewer is concerned by the request: somebody else decides it. */
export class ConflictOfInterest extends DomainError {
  override readonly name = "ConflictOfInterest";

  constructor(readonly userMessage: string) {
    super("the reviewer is concerned by the request");
  }
}

/** Somebody was faster; the sentence tells who, what and when. */
export class RequestAlreadyDecided extends DomainError {
  override readonly name = "RequestAlreadyDecided";

  constructor(readonly userMessage: string) {
    super("the request is already decided");
  }
}

/** The request is no longer as the reviewer saw it, or no longer waits for them; the sentence tells why. */
export class RequestChanged extends DomainError {
  override readonly name = "RequestChanged";

  constructor(
    readonly userMessage: string,
    override readonly details: readonly string[] = [],
  ) {
    super("the request changed since it was read");
  }
}

/** The decision is no longer as the reviewer saw it: it has taken effect, or has come to nothing. */
export class DecisionOver extends DomainError {
  override readonly name = "DecisionOver";

  constructor(readonly userMessage: string) {
    super("the decision is no longer open");
  }
}

/** Only whoever decided, or confirmed, takes a decision back. */
export class NotTheDecider extends DomainError {
  override readonly name = "NotTheDecider";
  readonly userMessage = "Seule la personne qui a pris cette décision peut l’annuler.";
}

/** A colleague holds the request: it is taken over with a word first. */
export class RequestHeld extends DomainError {
  override readonly name = "RequestHeld";
  readonly userMessage: string;

  constructor(holderName: string, takenAt: Date) {
    super("the request is held by a colleague");
    this.userMessage = `${holderName} a pris cette demande à ${clockTime(takenAt)}\u00a0: reprenez-la avec un mot avant de décider.`;
  }
}

/** Somebody else’s account bears the RPPS number, and the reviewer has not said what to do with it. */
export class ResponsableChoiceMissing extends DomainError {
  override readonly name = "ResponsableChoiceMissing";
  readonly userMessage =
    "Un compte déclare le numéro RPPS du responsable\u00a0: choisissez de lui rattacher la boîte, ou de la confier au demandeur.";
  override readonly field = "responsable";
}

/** The account that was to receive the box no longer bears the RPPS number. */
export class ResponsableAccountGone extends DomainError {
  override readonly name = "ResponsableAccountGone";
  readonly userMessage =
    "Le compte choisi ne déclare plus ce numéro RPPS\u00a0: rouvrez la demande, puis choisissez de nouveau.";
  override readonly field = "responsable";
}

/** A check has failed, and the reviewer has not said why they approve all the same. */
export class FailuresNotExplained extends DomainError {
  override readonly name = "FailuresNotExplained";
  readonly userMessage: string;
  override readonly field = "overrideReason";

  constructor(sentences: string[]) {
    super("failed checks are not explained");
    this.userMessage = `Expliquez pourquoi vous approuvez malgré ${sentences.length > 1 ? "ces anomalies" : "cette anomalie"}\u00a0: ${sentences.join(" ")}`;
  }
}

/** The other request may already live beside this one, or no longer waits. */
export class AnotherAlreadyAllowed extends DomainError {
  override readonly name = "AnotherAlreadyAllowed";
  readonly userMessage = "Une autre demande est déjà autorisée pour cette structure, ou celle-ci n’est plus en cours.";
}
