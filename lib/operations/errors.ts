import { DomainError } from "@/lib/errors";

/** The mail has left, waits again, or has nothing left to say. */
export class NothingToRetry extends DomainError {
  override readonly name = "NothingToRetry";
  readonly userMessage = "Ce mail n’est plus à relancer : il est parti, ou son contenu est périmé.";
}
