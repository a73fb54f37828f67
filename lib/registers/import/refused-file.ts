import { DomainError } from "@/lib/errors";

/** A file that must not take the place of the copy in service. */
export class RefusedFile extends DomainError {
  override readonly name = "RefusedFile";

  constructor(
    readonly userMessage: string,
    /** Whether somebody who knows better may have it taken in all the same. */
    readonly canBeForced = false,
  ) {
    super(userMessage);
  }
}
