import type { Establishment } from "@/db/queries/register-lookup";
import { formatFiness } from "@/lib/identifiers/finess";
import { readableName } from "@/lib/registers/fill/readable-name";

const mostNamed = 3;

/** A few establishments in a sentence, as FINESS names them, each with its number. */
export function establishmentNames(establishments: Establishment[]): string {
  const named = establishments
    .slice(0, mostNamed)
    .map(({ name, finess, deliveryLine }) =>
      [readableName(name), `FINESS ${formatFiness(finess)}`, deliveryLine && readableName(deliveryLine)]
        .filter(Boolean)
        .join(", "),
    );
  const others = establishments.length - named.length;
  return named.join("\u00a0; ") + (others > 0 ? `\u00a0; et ${others} autre${others > 1 ? "s" : ""}` : "");
}
