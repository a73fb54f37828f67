/** Something that a person did and that the rules refuse. Each domain names its own after the fact. */
export abstract class DomainError extends Error {
  /** Written out: production bundles rename classes. */
  abstract override readonly name: string;
  /** Shown to the person, in French; `message` is for the logs. */
  abstract readonly userMessage: string;
  /** The form field the message belongs to, if any. */
  readonly field: string | undefined = undefined;
  /** What the message is about, one French line each. */
  readonly details: readonly string[] = [];
}

/** What is asked for does not exist, or is not for this person: both look the same. */
export class NotFound extends DomainError {
  override readonly name = "NotFound";
  readonly userMessage = "Cette page n’existe pas, ou ne vous est pas ouverte.";
}

/** Asked too often. `wayOut` is a sentence for whoever need not wait. */
export class TooManyAttempts extends DomainError {
  override readonly name = "TooManyAttempts";
  readonly userMessage: string;

  constructor(
    readonly retryAt: Date,
    wayOut?: string,
  ) {
    super(`too many attempts until ${retryAt.toISOString()}`);
    const minutes = Math.max(1, Math.ceil((retryAt.getTime() - Date.now()) / 60_000));
    const hours = Math.ceil(minutes / 60);
    const wait = minutes > 120 ? `${hours} heures` : `${minutes} ${minutes > 1 ? "minutes" : "minute"}`;
    this.userMessage = `Trop d’essais. Réessayez dans ${wait}.${wayOut ? ` ${wayOut}` : ""}`;
  }
}
