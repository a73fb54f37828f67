import { DomainError } from "@/lib/errors";

/** No individual account signs in with this e-mail. */
export class NoSuchAccount extends DomainError {
  override readonly name = "NoSuchAccount";
  readonly userMessage =
    "Aucun compte individuel n’utilise cette adresse. Vérifiez-la avec la personne, ou demandez-lui de créer son compte individuel, puis donnez-lui le droit.";
  override readonly field = "email";
}

/** The person reviews the requests of the region already. */
export class AlreadyReviewer extends DomainError {
  override readonly name = "AlreadyReviewer";
  readonly userMessage: string;
  override readonly field = "email";

  constructor(personName: string, regionName: string) {
    super("already a reviewer of the region");
    this.userMessage = `${personName} instruit déjà les demandes de cette région\u00a0: ${regionName}.`;
  }
}

/** The chosen region is not one of the service. */
export class NoSuchRegion extends DomainError {
  override readonly name = "NoSuchRegion";
  readonly userMessage = "Choisissez une région de la liste.";
  override readonly field = "regionCode";
}
