import { communeKey } from "@/lib/territories/commune-key";
import { type Commune, communeNames, findCommunesByPostalCode } from "@/lib/territories/communes";
import { departmentByPrefix } from "@/lib/territories/department-by-prefix";
import { type Department, findDepartment } from "@/lib/territories/departments";
import { regionName } from "@/lib/territories/regions";

interface Place {
  postalCode?: string | undefined;
  commune?: string | undefined;
  departmentCode?: string | undefined;
  regionCode?: string | undefined;
}

/**
 * The first thing that does not fit together in an address, as a French sentence; `undefined` when all fits, or when
 * too little is filled in. A warning, never a refusal: a CEDEX belongs to no commune, and borders have exceptions.
 */
export function territoryWarning(place: Place): string | undefined {
  const { postalCode = "", commune = "" } = place;
  const mismatch = warnAboutRegion(place);
  if (mismatch || !/^\d{5}$/.test(postalCode)) return mismatch;
  const communes = findCommunesByPostalCode(postalCode);
  return warnAboutDepartment(postalCode, communes, place) ?? warnAboutCommune(postalCode, communes, commune);
}

function warnAboutRegion({ departmentCode = "", regionCode = "" }: Place): string | undefined {
  const [department, region] = [findDepartment(departmentCode), regionName(regionCode)];
  if (!department || !region || department.regionCode === regionCode) return undefined;
  return `Le département ${labelOf(department)} n’est pas dans la région ${region} : vérifiez l’un et l’autre.`;
}

function warnAboutDepartment(postalCode: string, communes: readonly Commune[], place: Place): string | undefined {
  const codes =
    communes.length > 0 ? communes.map((commune) => commune.departmentCode) : [departmentByPrefix(postalCode)];
  const possible = codes.flatMap((code) => findDepartment(code ?? "") ?? []);
  const [first] = possible;
  if (!first) return undefined;
  const chosen = findDepartment(place.departmentCode ?? "");
  if (chosen && !possible.includes(chosen)) {
    return `Le code postal ${postalCode} dépend du département ${labelOf(first)}, et non ${labelOf(chosen)} : vérifiez-les.`;
  }
  const region = regionName(place.regionCode ?? "");
  if (region && possible.every((department) => department.regionCode !== place.regionCode)) {
    return `Le code postal ${postalCode} n’est pas dans la région ${region} : vérifiez l’un et l’autre.`;
  }
  return undefined;
}

function warnAboutCommune(postalCode: string, communes: readonly Commune[], name: string): string | undefined {
  if (name.trim() === "" || /\bcedex\b/i.test(name) || postalCode.startsWith(MONACO)) return undefined;
  if (communes.length === 0) {
    return `Aucune commune n’a le code postal ${postalCode} : vérifiez-le, sauf s’il s’agit d’un code CEDEX.`;
  }
  const key = communeKey(name);
  if (communes.some((commune) => communeNames(commune).some((known) => communeKey(known) === key))) return undefined;
  return `La ville ne correspond pas au code postal ${postalCode} (${listed(communes)}) : vérifiez l’une et l’autre.`;
}

const MONACO = "980";

function labelOf({ name, code }: Department): string {
  return `${name} (${code})`;
}

function listed(communes: readonly Commune[]): string {
  const names = communes.slice(0, 3).map((commune) => commune.name);
  return names.join(", ") + (communes.length > names.length ? "…" : "");
}
