import { DomainError } from "@/lib/errors";
import type { RequestPart } from "@/lib/registers/fill/request-part";

const sentences: Record<RequestPart, string> = {
  structure:
    "Cet établissement ne figure pas, ou plus, dans FINESS. Cherchez-le par son nom, ou remplissez le formulaire à la main.",
  responsable:
    "Ce professionnel ne figure pas, ou plus, dans l’Annuaire Santé. Cherchez-le par son nom, ou remplissez le formulaire à la main.",
};

/** What was chosen is not, or no longer, in the register’s copy. */
export class NotInRegister extends DomainError {
  override readonly name = "NotInRegister";
  readonly userMessage: string;

  constructor(part: RequestPart) {
    super(`no such ${part} in the register`);
    this.userMessage = sentences[part];
  }
}
