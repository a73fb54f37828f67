/** A category of establishment (TRE_R66) with its columns of FINESS, how many in a thousand, and what it is called. */
export type Category = {
  code: string;
  label: string;
  group: string;
  groupLabel: string;
  share: number;
  /** What its name begins with. */
  heads: readonly string[];
  /** Whether its name is that of its town, or an invented one. */
  named: "pharmacy" | "town" | "invented";
  /** NAF. */
  activity: string;
  tariff: readonly [code: string, label: string];
  /** Sector in which a professional works there (TRE_R02). */
  sector: readonly [code: string, label: string];
};

const freeTariff = ["01", "Etablissement Tarif Libre"] as const;
const publicFunds = ["03", "ARS établissements Publics de santé dotation globale"] as const;
const other = ["99", "Indéterminé"] as const;
const care = ["57", "DGS ARS & hébergement PCD - sous CPOM"] as const;

export const pharmacyCode = "620";

const sectors = {
  pharmacy: ["SA33", "Pharmacie d'officine"],
  hospital: ["SA01", "Etablissement public de santé"],
  elderly: ["SA17", "Etablissement pour personnes âgées"],
  centre: ["SA05", "Centre de santé"],
  laboratory: ["SA25", "Laboratoire de biologie médicale"],
  social: ["SA41", "Autre établissement du domaine social ou médico-social"],
  house: ["SA52", "Maison de santé"],
} as const;

const row = (
  [code, label, group, groupLabel]: readonly [string, string, string, string],
  share: number,
  named: Category["named"],
  heads: string,
  [activity, tariff, sector]: readonly [string, Category["tariff"], Category["sector"]],
): Category => ({ code, label, group, groupLabel, share, named, heads: heads.split("|"), activity, tariff, sector });

/** The kinds of establishment that matter here, as often as they are in France. */
export const categories: readonly Category[] = [
  row(
    [pharmacyCode, "Pharmacie d'Officine", "3201", "Commerce de Biens à Usage Médicaux"],
    205,
    "pharmacy",
    "PHARMACIE",
    ["4773Z", freeTariff, sectors.pharmacy],
  ),
  row(
    [
      "500",
      "Etablissement d'hébergement pour personnes âgées dépendantes",
      "4401",
      "Etablissements d'Hébergement pour Personnes Âgées",
    ],
    75,
    "invented",
    "EHPAD|EHPAD RESIDENCE|RESIDENCE|MAISON DE RETRAITE",
    ["8710A", care, sectors.elderly],
  ),
  row(["611", "Laboratoire de Biologie Médicale", "3301", "Laboratoires"], 45, "invented", "LBM|LABORATOIRE|LBM SITE", [
    "8690B",
    freeTariff,
    sectors.laboratory,
  ]),
  row(
    ["603", "Maison de santé (L.6223-3)", "2205", "Autres Etablissements de Soins"],
    25,
    "town",
    "MSP|MAISON DE SANTE",
    ["8621Z", other, sectors.house],
  ),
  row(["124", "Centre de Santé", "2201", "Centres de Santé"], 30, "town", "CENTRE DE SANTE|CENTRE DE SANTE DENTAIRE", [
    "8621Z",
    freeTariff,
    sectors.centre,
  ]),
  row(
    ["355", "Centre Hospitalier (C.H.)", "1102", "Centres Hospitaliers"],
    14,
    "town",
    "CENTRE HOSPITALIER|CENTRE HOSPITALIER INTERCOMMUNAL|HOPITAL LOCAL",
    ["8610Z", publicFunds, sectors.hospital],
  ),
  row(
    ["101", "Centre Hospitalier Régional (C.H.R.)", "1101", "Centres Hospitaliers Régionaux"],
    3,
    "invented",
    "CHU HOPITAL",
    ["8610Z", publicFunds, sectors.hospital],
  ),
  row(
    ["156", "Centre Médico-Psychologique (C.M.P.)", "1111", "Autres Etablissements"],
    60,
    "town",
    "CMP|CMP ADULTES|CMP ENFANTS",
    ["8610Z", publicFunds, sectors.hospital],
  ),
  row(
    [
      "189",
      "Centre Médico-Psycho-Pédagogique (C.M.P.P.)",
      "4106",
      "Services à Domicile ou Ambulatoires pour Handicapés",
    ],
    8,
    "town",
    "CMPP",
    ["8899B", care, sectors.social],
  ),
  row(
    ["354", "Service de Soins Infirmiers A Domicile (S.S.I.A.D)", "4605", "Services à Domicile"],
    22,
    "town",
    "SSIAD",
    ["8810A", care, sectors.social],
  ),
  row(["460", "Service Autonomie Aide (SAA)", "4605", "Services à Domicile"], 95, "invented", "SAA|SAAD|ADMR", [
    "8810A",
    care,
    sectors.social,
  ]),
  row(["604", "Communautés professionnelles territoriales de santé", "2206", "Coordination"], 9, "town", "CPTS", [
    "9499Z",
    other,
    sectors.house,
  ]),
  row(["183", "Institut Médico-Educatif (I.M.E.)", "4101", "Etablissements pour Handicapés"], 40, "invented", "IME", [
    "8710B",
    care,
    sectors.social,
  ]),
  row(
    ["246", "Etablissement et Service d'Aide par le Travail (E.S.A.T.)", "4301", "Etablissements pour Handicapés"],
    30,
    "invented",
    "ESAT",
    ["8810C", care, sectors.social],
  ),
  row(
    ["462", "Lieux de Vie et d'Accueil", "4605", "Etablissements et services multi-clientèles"],
    10,
    "invented",
    "LIEU DE VIE",
    ["8790A", ["08", "Président du Conseil Départemental"], sectors.social],
  ),
];
