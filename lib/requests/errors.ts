import { DomainError } from "@/lib/errors";

/** The region takes no request on this site. */
export class RegionNotOpen extends DomainError {
  override readonly name = "RegionNotOpen";
  readonly userMessage: string;

  constructor(region: { name: string; closedMessage: string | null } | undefined) {
    super("the region is unknown or not open");
    this.userMessage = region
      ? `La région ${region.name} ne prend pas de demande sur ce site. ${region.closedMessage ?? ""}`.trim()
      : "Cette région n’existe pas : choisissez-en une dans la liste.";
  }
}

/** The applicant already fills in another draft for the region that they choose. */
export class RegionHasAnotherDraft extends DomainError {
  override readonly name = "RegionHasAnotherDraft";
  readonly userMessage =
    "Vous avez déjà un brouillon pour cette région : terminez-le ou abandonnez-le depuis « Mes demandes ».";
  override readonly field = "regionCode";
}

/** A request for the same structure is under way. Nothing is told of whose it is. */
export class StructureAlreadyRequested extends DomainError {
  override readonly name = "StructureAlreadyRequested";
  readonly userMessage: string;

  constructor(serviceCentre: { serviceCentreName: string; supportEmail: string }) {
    super("another request is live for this structure");
    this.userMessage = `Une demande est déjà en cours pour cet établissement : la vôtre n’a pas été envoyée, et rien n’est perdu. Vérifiez l’identifiant de l’établissement, parlez-en à vos collègues, ou écrivez au centre de services (${serviceCentre.serviceCentreName}, ${serviceCentre.supportEmail}).`;
  }
}

/** The request was decided before it could be withdrawn. */
export class DecidedBeforeWithdrawal extends DomainError {
  override readonly name = "DecidedBeforeWithdrawal";
  readonly userMessage = "Le centre de services a déjà décidé de cette demande : elle ne peut plus être retirée.";
}

/** The service centre awaits nothing from the applicant, or no longer. */
export class NothingToComplete extends DomainError {
  override readonly name = "NothingToComplete";
  readonly userMessage = "Le centre de services n’attend plus d’information pour cette demande.";
}

/** Neither a word nor a changed value: nothing that the service centre could go by. */
export class EmptyAnswer extends DomainError {
  override readonly name = "EmptyAnswer";
  readonly userMessage = "Écrivez votre réponse, ou corrigez une des informations demandées.";
  override readonly field = "answer";
}
