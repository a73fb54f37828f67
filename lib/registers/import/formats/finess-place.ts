import { departmentByPrefix } from "@/lib/territories/department-by-prefix";

/** Departments overseas, as FINESS writes them. Saint-Martin and Saint-Barthélemy are still under Guadeloupe there. */
const overseas: Record<string, string> = {
  "9A": "971",
  "9B": "972",
  "9C": "973",
  "9D": "974",
  "9E": "975",
  "9F": "976",
};

/** Communes that have become territories of their own, by the code that FINESS still gives them. */
const islands: Record<string, { department: string; commune: string }> = {
  "97127": { department: "978", commune: "97801" },
  "97123": { department: "977", commune: "97701" },
};

export type FinessPlace = { departmentCode: string | null; communeCode: string | null };

/**
 * INSEE codes of the department and of the commune, from FINESS's own: `81`+`004` → 81004, `9F`+`606` → 97606,
 * `9A`+`127` → 97801. What FINESS does not say clearly, the postal code tells of the department.
 */
export function finessPlace(department: string, commune: string, postalCode: string | null): FinessPlace {
  const code = /^\d$/.test(department) ? `0${department}` : department.toUpperCase();
  const departmentCode = overseas[code] ?? (/^(?:\d\d|2[AB])$/.test(code) ? code : null);
  const communeCode = departmentCode && /^\d{1,3}$/.test(commune) ? inseeCode(departmentCode, commune) : null;
  const island = islands[communeCode ?? ""];
  if (island) return { departmentCode: island.department, communeCode: island.commune };
  const isSure = departmentCode !== null && departmentCode !== "971" && !/^9[789]$/.test(departmentCode);
  const announced = !isSure && postalCode ? departmentByPrefix(postalCode) : undefined;
  return { departmentCode: announced ?? departmentCode, communeCode };
}

/** Overseas, the commune's three digits take the place of the department's last one: 976 and 606 make 97606. */
function inseeCode(departmentCode: string, commune: string): string {
  return departmentCode.slice(0, 2) + commune.padStart(3, "0");
}
