import { DomainError } from "@/lib/errors";

/** No region of this installation has this code. */
export class UnknownRegion extends DomainError {
  override readonly name = "UnknownRegion";
  readonly userMessage = "Choisissez une région de la liste.";
  override readonly field = "regionCode";
}
