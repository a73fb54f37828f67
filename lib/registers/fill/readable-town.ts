import { readableName } from "@/lib/registers/fill/readable-name";
import { communeKey } from "@/lib/territories/commune-key";
import {
  type Commune,
  communeNames,
  communesOfDepartment,
  findCommuneByCode,
  findCommunesByPostalCode,
} from "@/lib/territories/communes";

type Place = { locality: string; postalCode: string; communeCode: string | null; departmentCode: string | null };

/**
 * The town of a delivery line as people write it: `ST DENIS CEDEX` → «Saint-Denis CEDEX». The spelling is the official
 * one when a commune of this code, postal code or department goes by that name: a CEDEX may be served by a neighbour.
 */
export function readableTown({ locality, postalCode, communeCode, departmentCode }: Place): string {
  const [, name = "", cedex] = /^(.*?)(?:[ -]+(CEDEX(?: *\d{1,2})?))?$/i.exec(locality.trim()) ?? [];
  const place = { name, postalCode, communeCode, departmentCode };
  const town = officialName(place) ?? readableName(name);
  return [
    town,
    cedex
      ?.toUpperCase()
      .replace(/^CEDEX *(?=\d)/, "CEDEX ")
      .replace(/ 0(?=\d)/, " "),
  ]
    .filter(Boolean)
    .join(" ");
}

function officialName(place: Omit<Place, "locality"> & { name: string }): string | undefined {
  const key = communeKey(place.name);
  if (!key) return undefined;
  const named = (communes: readonly Commune[]) => {
    for (const commune of communes) {
      const name = communeNames(commune).find((known) => communeKey(known) === key);
      if (name) return name;
    }
    return undefined;
  };
  const own = place.communeCode ? findCommuneByCode(place.communeCode) : undefined;
  return (
    named(own ? [own] : []) ??
    named(findCommunesByPostalCode(place.postalCode)) ??
    named(place.departmentCode ? communesOfDepartment(place.departmentCode) : [])
  );
}
