import type { Random } from "./random";
import { Weighted } from "./weighted";

export type Profession = {
  code: string;
  label: string;
  /** How many of 1,000 persons. */
  share: number;
  /** How many of 100 are women. */
  women: number;
  title: readonly [code: string, label: string];
  /** A code and label of know-how (TRE_R38 and others), when the profession has one. */
  skill: readonly [typeCode: string, typeLabel: string, code: string, label: string];
  /** How many of 100 activities are salaried. */
  salaried: number;
  /** Who keeps its register. */
  authority: string;
  /** Of its MSSanté addresses. */
  domain: string;
};

const doctor = ["DR", "Docteur"] as const;
const untitled = ["", ""] as const;
const unskilled = ["", "", "", ""] as const;
const generalist = ["S", "Spécialité ordinale", "SM54", "Médecine Générale"] as const;

const row = (
  [code, label, domain]: readonly [string, string, string],
  share: number,
  women: number,
  salaried: number,
  authority: string,
  title: Profession["title"] = untitled,
  skill: Profession["skill"] = unskilled,
): Profession => ({ code, label, share, women, title, skill, salaried, authority, domain });

export const pharmacist = row(["21", "Pharmacien", "pharmacien"], 58, 68, 60, "CNOP/CNOP/CNOP", doctor);
const nurse = row(["60", "Infirmier", "infirmier"], 475, 86, 78, "CNOI/CNOI/CNOI");
const physician = row(["10", "Médecin", "medecin"], 180, 49, 48, "CNOM/CNOM/CNOM", doctor, generalist);

const others = [
  row(["40", "Chirurgien-Dentiste", "chirurgien-dentiste"], 35, 48, 18, "CNOCD/CNOCD/CNOCD", doctor),
  row(["50", "Sage-Femme", "sage-femme"], 19, 97, 60, "CNOSF/CNOSF/CNOSF"),
  row(["70", "Masseur-Kinésithérapeute", "masseur-kinesitherapeute"], 80, 52, 18, "CNOMK/CNOMK/CNOMK"),
  row(["80", "Pédicure-Podologue", "pedicure-podologue"], 11, 67, 4, "CNOPP/CNOPP/CNOPP"),
  row(["91", "Orthophoniste", "orthophoniste"], 20, 97, 24, "ARS/ARS/ARS"),
  row(["92", "Orthoptiste", "orthoptiste"], 5, 85, 30, "ARS/ARS/ARS"),
  row(["96", "Psychomotricien", "psychomotricien"], 13, 88, 75, "ARS/ARS/ARS"),
  row(["94", "Ergothérapeute", "ergotherapeute"], 12, 87, 80, "ARS/ARS/ARS"),
  row(["95", "Diététicien", "dieteticien"], 11, 93, 55, "ARS/ARS/ARS"),
  row(["98", "Manipulateur ERM", "manipulateur-erm"], 32, 72, 99, "ARS/ARS/ARS"),
  row(["86", "Technicien de laboratoire médical", "technicien-laboratoire"], 39, 78, 99, "ARS/ARS/ARS"),
  row(["28", "Opticien-Lunetier", "opticien"], 10, 60, 70, "ARS/ARS/ARS"),
];

const draw = (list: readonly Profession[]) => {
  const byShare = new Weighted(list, ({ share }) => share);
  return (random: Random) => byShare.draw(random);
};

/** Draws professions as often as they are in France. */
export const usualProfession = draw([pharmacist, nurse, physician, ...others]);

/** Draws professions for a demo of pharmacies. */
export const demoProfession = draw([{ ...pharmacist, share: 2_600 }, nurse, physician, ...others]);
