import type { Establishment } from "@/db/queries/register-lookup";
import type { Facts } from "@/lib/registers/checks/facts";

type Known = Pick<Facts, "establishments"> & { request: Pick<Facts["request"], "structureIdType" | "structureId"> };

/** The establishment that the request means, when FINESS has exactly that one; even if it has closed since. */
export function knownEstablishment({ request, establishments }: Known): Establishment | undefined {
  const { structureIdType, structureId } = request;
  if (structureIdType.startsWith("FINESS")) return establishments.find(({ finess }) => finess === structureId);
  const present = establishments.filter(({ goneOn }) => goneOn === null);
  return present.length === 1 ? present[0] : undefined;
}

/** The present establishments of the legal entity that the number is, when it is one's. */
export function establishmentsOfEntity({ request, establishments }: Known): Establishment[] {
  return establishments.filter(
    ({ legalFiness, finess, goneOn }) =>
      legalFiness === request.structureId && finess !== request.structureId && goneOn === null,
  );
}
