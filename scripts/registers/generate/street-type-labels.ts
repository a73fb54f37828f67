/** The abbreviations of street types, and their words. */
export const streetTypeLabels: Record<string, string> = {
  R: "Rue",
  AV: "Avenue",
  PL: "Place",
  BD: "Boulevard",
  RTE: "Route",
  CHE: "Chemin",
  ALL: "Allée",
  CRS: "Cours",
  IMP: "Impasse",
  QU: "Quai",
  SQ: "Square",
  FG: "Faubourg",
  PAS: "Passage",
  ESP: "Esplanade",
};
