import { findDepartment } from "@/lib/territories/departments";

const ISLANDS: Record<string, string> = { "97133": "977", "97150": "978" };
const CORSICA: Record<string, string> = { "200": "2A", "201": "2A", "202": "2B", "206": "2B" };

/**
 * The department that the first digits of a postal code announce, for a code that no commune has (CEDEX). Wrong for
 * some communes at the border of two departments: where a commune is known, it decides. `undefined` when the digits
 * announce none, as in Monaco.
 */
export function departmentByPrefix(postalCode: string): string | undefined {
  const overseasOrCorsican = ISLANDS[postalCode] ?? CORSICA[postalCode.slice(0, 3)];
  if (overseasOrCorsican) return overseasOrCorsican;
  const length = /^9[78]/.test(postalCode) ? 3 : 2;
  return findDepartment(postalCode.slice(0, length))?.code;
}
