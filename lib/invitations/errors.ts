import { DomainError } from "@/lib/errors";
import { type InvitationState, whyOver } from "@/lib/invitations/state";

/** The invitation was answered, taken back, or has lost its effect. */
export class InvitationOver extends DomainError {
  override readonly name = "InvitationOver";
  readonly userMessage: string;

  constructor(state: Exclude<InvitationState, "open">) {
    super(`invitation ${state}`);
    this.userMessage = whyOver[state];
  }
}

/** The person is invited already. */
export class AlreadyInvited extends DomainError {
  override readonly name = "AlreadyInvited";
  readonly userMessage =
    "Cette personne est déjà invitée. Retrouvez son invitation dans la liste des personnes : vous pouvez la renvoyer, la modifier ou l’annuler.";
  override readonly field = "person";
}

/** The box has invited too many people since yesterday. */
export class TooManyInvitations extends DomainError {
  override readonly name = "TooManyInvitations";
  readonly userMessage = "Cette boîte a déjà invité 50 personnes depuis hier. Réessayez demain.";
}

/** The invited person is in the box by another way. */
export class AlreadyInside extends DomainError {
  override readonly name = "AlreadyInside";
  readonly userMessage =
    "Vous avez déjà accès à cette boîte. Pour changer de rôle, adressez-vous à son responsable ou à un gestionnaire.";
}
