import { DomainError } from "@/lib/errors";

/** The person already keeps a search under this name. */
export class ViewNameTaken extends DomainError {
  override readonly name = "ViewNameTaken";
  readonly userMessage = "Vous avez déjà une vue de ce nom\u00a0: choisissez-en un autre.";
  override readonly field = "name";
}

/** The person keeps as many searches as fit on a page. */
export class TooManyViews extends DomainError {
  override readonly name = "TooManyViews";
  readonly userMessage: string;

  constructor(most: number) {
    super("too many saved views");
    this.userMessage = `Vous avez déjà ${most} vues\u00a0: supprimez-en une pour en enregistrer une autre.`;
  }
}
