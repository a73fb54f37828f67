import "server-only";
import { readFileSync } from "node:fs";
import path from "node:path";
import { departmentByPrefix } from "@/lib/territories/department-by-prefix";

export interface Commune {
  name: string;
  /** INSEE code, not a postal code. */
  code: string;
  departmentCode: string;
  regionCode: string;
}

interface CommuneRecord {
  code: string;
  nom: string;
  type: "commune-actuelle" | "commune-deleguee" | "commune-associee" | "arrondissement-municipal";
  departement: string;
  region: string;
  codesPostaux?: string[];
  /** Of a delegated or associated commune: the code of the commune it belongs to. */
  chefLieu?: string;
}

interface CommuneIndex {
  byCode: Map<string, Commune>;
  byPostalCode: Map<string, Commune[]>;
  /** Names of the former communes that a commune has taken in: still in use in addresses. */
  formerNames: Map<string, string[]>;
}

let index: CommuneIndex | undefined;

/** The communes that share a postal code, in alphabetical order; none for a CEDEX or an unknown code. */
export function findCommunesByPostalCode(postalCode: string): readonly Commune[] {
  return communeIndex().byPostalCode.get(postalCode) ?? [];
}

/** A present commune by its INSEE code; `undefined` for one that was merged into another, or a district of Paris. */
export function findCommuneByCode(code: string): Commune | undefined {
  return communeIndex().byCode.get(code);
}

/** The present communes of a department, in the order of their codes. */
export function communesOfDepartment(departmentCode: string): Commune[] {
  return [...communeIndex().byCode.values()].filter((commune) => commune.departmentCode === departmentCode);
}

/** Every name that a commune goes by: its own, then those of the communes merged into it. */
export function communeNames({ code, name }: Commune): string[] {
  return [name, ...(communeIndex().formerNames.get(code) ?? [])];
}

/**
 * The department of a postal code: that of its communes, the one its first digits announce when they are in several,
 * or when no commune has it (CEDEX). `undefined` when nothing tells.
 */
export function departmentOfPostalCode(postalCode: string): string | undefined {
  const announced = departmentByPrefix(postalCode);
  const found = findCommunesByPostalCode(postalCode).map((commune) => commune.departmentCode);
  return announced && found.includes(announced) ? announced : (found[0] ?? announced);
}

function communeIndex(): CommuneIndex {
  index ??= buildIndex(readCommunes());
  return index;
}

// Read rather than imported: bundled, its 37,000 records would stay in memory whole, five times the size of the index.
// And the package’s own entry point only works from its own folder.
function readCommunes(): CommuneRecord[] {
  const file = path.join(process.cwd(), "node_modules/@etalab/decoupage-administratif/data/communes.json");
  return JSON.parse(readFileSync(file, "utf8"));
}

function buildIndex(records: CommuneRecord[]): CommuneIndex {
  const byCode = new Map<string, Commune>();
  const byPostalCode = new Map<string, Commune[]>();
  const formerNames = new Map<string, string[]>();
  for (const record of records) {
    const name = record.nom.replaceAll("'", "’");
    if (record.type === "commune-actuelle") {
      const commune = { name, code: record.code, departmentCode: record.departement, regionCode: record.region };
      byCode.set(commune.code, commune);
      for (const postalCode of record.codesPostaux ?? []) append(byPostalCode, postalCode, commune);
    } else if (record.chefLieu) append(formerNames, record.chefLieu, name);
  }
  const { compare } = new Intl.Collator("fr");
  for (const communes of byPostalCode.values()) communes.sort((one, other) => compare(one.name, other.name));
  return { byCode, byPostalCode, formerNames };
}

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
