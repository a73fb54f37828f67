import "server-only";
import { normalisePostalCode } from "@/lib/identifiers/postal-code";
import { departmentOfPostalCode, findCommunesByPostalCode } from "@/lib/territories/communes";
import type { PlaceAnswer } from "@/lib/territories/place-answer";
import { territoryWarning } from "@/lib/territories/territory-warning";

type Place = { postalCode: string; commune: string; departmentCode: string; regionCode: string };

/** What a postal code proposes, and what in the rest of the address does not go with it. Anything may be typed. */
export function findPlace(place: Place): PlaceAnswer {
  const postalCode = normalisePostalCode(place.postalCode);
  return {
    communes: findCommunesByPostalCode(postalCode).map(({ name }) => name),
    departmentCode: departmentOfPostalCode(postalCode) ?? null,
    warning: territoryWarning({ ...place, postalCode }) ?? null,
  };
}
