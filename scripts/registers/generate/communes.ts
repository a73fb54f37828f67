import { readFileSync } from "node:fs";
import { capitals, postalCapitals } from "./capitals";

export type Commune = {
  /** INSEE. */
  code: string;
  name: string;
  /** As in a delivery line. */
  town: string;
  departmentCode: string;
  departmentLabel: string;
  regionCode: string;
  postalCodes: string[];
  population: number;
};

type CommuneRecord = {
  code: string;
  nom: string;
  type: string;
  departement: string;
  region: string;
  codesPostaux?: string[];
  population?: number;
};

const folder = "node_modules/@etalab/decoupage-administratif/data";
/** Paris, Lyon and Marseille are known by their arrondissements. */
const dividedCities = new Set(["75056", "69123", "13055"]);
/** The Pacific and the southern lands are not in FINESS. */
const outside = /^98[4-9]/;

/** The real communes of the registers, with their postal codes. */
export function readCommunes(): Commune[] {
  const labels = departmentLabels();
  return read<CommuneRecord>("communes.json").flatMap((record) => {
    const { code, type, departement, region, codesPostaux = [], population = 0 } = record;
    const isPlace = type === "commune-actuelle" || type === "arrondissement-municipal";
    if (!isPlace || dividedCities.has(code) || outside.test(code) || !codesPostaux.length || !population) return [];
    const name = record.nom.replace(/ \d+er? Arrondissement$/, "");
    const place = { code, name, town: postalCapitals(name), postalCodes: codesPostaux, population };
    const departmentLabel = labels.get(departement) ?? capitals(name);
    return [{ ...place, departmentCode: departement, departmentLabel, regionCode: region }];
  });
}

function departmentLabels(): Map<string, string> {
  const departments = read<{ code: string; nom: string }>("departements.json");
  return new Map(departments.map(({ code, nom }) => [code, capitals(nom).replace(/['-]/g, " ")]));
}

function read<T>(file: string): T[] {
  return JSON.parse(readFileSync(`${folder}/${file}`, "utf8"));
}
