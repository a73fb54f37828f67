import { DomainError } from "@/lib/errors";

/** Somebody has, or has had, this MSSanté address: it is never given twice. */
export class AddressAlreadyTaken extends DomainError {
  override readonly name = "AddressAlreadyTaken";
  readonly userMessage = "Cette adresse est déjà attribuée, ou l’a été\u00a0: choisissez-en une autre.";
  override readonly field = "localPart";
}

/** Another decision, which has not taken effect yet, is to give this address. */
export class AddressReserved extends DomainError {
  override readonly name = "AddressReserved";
  readonly userMessage =
    "Cette adresse est réservée par une autre décision, qui attend de prendre effet\u00a0: choisissez-en une autre.";
  override readonly field = "localPart";
}

/** The domain is not one that the region gives. */
export class DomainOutsideRegion extends DomainError {
  override readonly name = "DomainOutsideRegion";
  readonly userMessage = "Choisissez un domaine de la région.";
  override readonly field = "domain";
}
