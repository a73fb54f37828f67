import type { Check } from "@/lib/registers/checks/check";
import type { Facts } from "@/lib/registers/checks/facts";
import { officialPlaces } from "@/lib/registers/checks/sources";
import { findCommunesByPostalCode } from "@/lib/territories/communes";
import { departmentByPrefix } from "@/lib/territories/department-by-prefix";
import { findDepartment } from "@/lib/territories/departments";
import { regionName as officialName } from "@/lib/territories/regions";
import { territoryWarning } from "@/lib/territories/territory-warning";

type Known = Pick<Facts, "request" | "regionName">;

/** Whether the parts of the address go together, and whether the place is the region's. */
export function checkPlace(facts: Known): Check[] {
  const { postalCode, city, departmentCode } = facts.request;
  const wrong = territoryWarning({ postalCode, commune: city, departmentCode });
  return [
    officialPlaces("territory", wrong ? "warn" : "pass", wrong ?? "Code postal, ville et département vont ensemble."),
    checkRegion(facts),
  ];
}

function checkRegion({ request, regionName }: Known): Check {
  const { postalCode, regionCode } = request;
  const regions = regionsOf(postalCode);
  if (regions.length === 0 || !officialName(regionCode)) {
    const sentence = `Le code officiel ne dit pas si le code postal ${postalCode} est de la région ${regionName}.`;
    return officialPlaces("region", "unknown", sentence);
  }
  if (regions.includes(regionCode)) {
    return officialPlaces("region", "pass", `Le code postal ${postalCode} est de la région ${regionName}.`);
  }
  const sentence = `Le code postal ${postalCode} n’est pas de la région ${regionName}\u00a0: la demande revient à une autre.`;
  return officialPlaces("region", "fail", sentence);
}

/** Where a commune is known, it decides; a CEDEX is only known by its first digits. */
function regionsOf(postalCode: string): string[] {
  const communes = findCommunesByPostalCode(postalCode);
  const codes =
    communes.length > 0 ? communes.map((commune) => commune.departmentCode) : [departmentByPrefix(postalCode)];
  return codes.flatMap((code) => findDepartment(code ?? "")?.regionCode ?? []);
}
