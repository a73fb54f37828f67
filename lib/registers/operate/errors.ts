import { DomainError } from "@/lib/errors";

export class ImportUnderWay extends DomainError {
  override readonly name = "ImportUnderWay";
  readonly userMessage = "Un import de ce registre est déjà en cours : attendez sa fin, puis recommencez.";
}

export class NoRegisterAddress extends DomainError {
  override readonly name = "NoRegisterAddress";
  readonly userMessage = "Aucune adresse n’est configurée pour ce registre : envoyez plutôt un fichier.";
}

/** The file was erased, or the import is not one that failed. */
export class NothingToStartAgain extends DomainError {
  override readonly name = "NothingToStartAgain";
  readonly userMessage = "Cet import ne peut plus être relancé : son fichier n’est plus gardé. Envoyez-le de nouveau.";
}
