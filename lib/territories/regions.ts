export interface Region {
  /** INSEE code. The departments have codes of the same look: 75 is a region here, and a department there. */
  code: string;
  name: string;
}

/** Regions and overseas collectivities of the official code (COG), as French people sort them. */
export const regions: readonly Region[] = [
  { code: "84", name: "Auvergne-Rhône-Alpes" },
  { code: "27", name: "Bourgogne-Franche-Comté" },
  { code: "53", name: "Bretagne" },
  { code: "24", name: "Centre-Val de Loire" },
  { code: "94", name: "Corse" },
  { code: "44", name: "Grand Est" },
  { code: "01", name: "Guadeloupe" },
  { code: "03", name: "Guyane" },
  { code: "32", name: "Hauts-de-France" },
  { code: "989", name: "Île de Clipperton" },
  { code: "11", name: "Île-de-France" },
  { code: "04", name: "La Réunion" },
  { code: "02", name: "Martinique" },
  { code: "06", name: "Mayotte" },
  { code: "28", name: "Normandie" },
  { code: "75", name: "Nouvelle-Aquitaine" },
  { code: "988", name: "Nouvelle-Calédonie" },
  { code: "76", name: "Occitanie" },
  { code: "52", name: "Pays de la Loire" },
  { code: "987", name: "Polynésie française" },
  { code: "93", name: "Provence-Alpes-Côte d’Azur" },
  { code: "977", name: "Saint-Barthélemy" },
  { code: "978", name: "Saint-Martin" },
  { code: "975", name: "Saint-Pierre-et-Miquelon" },
  { code: "984", name: "Terres australes et antarctiques françaises" },
  { code: "986", name: "Wallis et Futuna" },
];

const names = new Map(regions.map(({ code, name }) => [code, name]));

/** The name of a region, or `undefined` when no region has this code. */
export function regionName(code: string): string | undefined {
  return names.get(code);
}
