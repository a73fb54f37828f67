import { DomainError } from "@/lib/errors";

/** Why somebody did not come back from Pro Santé Connect with what was asked for. */
export type PscFailure = "unavailable" | "refused" | "replayed" | "invalid";

/** An answer of Pro Santé Connect that can't be gone on with; `message` says why, for the logs. */
export class PscFailed extends DomainError {
  override readonly name = "PscFailed";
  readonly userMessage = "La connexion avec Pro Santé Connect n’a pas abouti. Recommencez.";

  constructor(
    readonly failure: PscFailure,
    reason: string,
  ) {
    super(reason);
  }
}

/** Nobody came back from Pro Santé Connect in this browser, or too long ago, or it has served. */
export class NoPscArrival extends DomainError {
  override readonly name = "NoPscArrival";
  readonly userMessage =
    "Aucune identité Pro Santé Connect n’est en attente dans ce navigateur\u00a0: recommencez la connexion.";
}

/** What stands in the way of linking an identity to an account. */
export type LinkObstacle = "identity_linked" | "account_linked" | "other_rpps" | "rpps_taken";

const sentences: Record<LinkObstacle, string> = {
  identity_linked: "Cette identité Pro Santé Connect est déjà reliée à un autre compte.",
  account_linked: "Votre compte est déjà relié à une autre identité Pro Santé Connect.",
  other_rpps: "Le numéro RPPS de votre compte n’est pas celui que donne Pro Santé Connect.",
  rpps_taken: "Un autre compte porte le numéro RPPS que donne Pro Santé Connect.",
};

/** An identity has one account, and an account one identity, of one RPPS number. */
export class CannotLink extends DomainError {
  override readonly name = "CannotLink";
  readonly userMessage: string;

  constructor(readonly obstacle: LinkObstacle) {
    super(`psc identity not linked: ${obstacle}`);
    this.userMessage = sentences[obstacle];
  }
}

/** The activity chosen is not one of those that Pro Santé Connect gave. */
export class UnknownActivity extends DomainError {
  override readonly name = "UnknownActivity";
  readonly userMessage = "Choisissez une activité de la liste, ou remplissez le formulaire à la main.";
}
