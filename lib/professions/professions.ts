/**
 * Health professions of the national code list TRE_G15-ProfessionSante (v20250328, active codes). Each has an RPPS
 * number, and may be the responsable of a BAL ORG. `domainKey` starts the MSSanté domains of the profession, as in
 * `pharmacien.oc.mssante.fr`.
 */
export const professions = [
  { code: "10", label: "Médecin", domainKey: "medecin" },
  { code: "21", label: "Pharmacien", domainKey: "pharmacien" },
  { code: "26", label: "Audioprothésiste", domainKey: "audioprothesiste" },
  { code: "28", label: "Opticien-lunetier", domainKey: "opticien-lunetier" },
  { code: "31", label: "Assistant dentaire", domainKey: "assistant-dentaire" },
  { code: "32", label: "Physicien médical", domainKey: "physicien-medical" },
  { code: "40", label: "Chirurgien-dentiste", domainKey: "chirurgien-dentiste" },
  { code: "50", label: "Sage-femme", domainKey: "sage-femme" },
  { code: "60", label: "Infirmier", domainKey: "infirmier" },
  { code: "69", label: "Infirmier psychiatrique", domainKey: "infirmier" },
  { code: "70", label: "Masseur-kinésithérapeute", domainKey: "masseur-kinesitherapeute" },
  { code: "80", label: "Pédicure-podologue", domainKey: "pedicure-podologue" },
  { code: "81", label: "Orthoprothésiste", domainKey: "orthoprothesiste" },
  { code: "82", label: "Podo-orthésiste", domainKey: "podo-orthesiste" },
  { code: "83", label: "Orthopédiste-orthésiste", domainKey: "orthopediste-orthesiste" },
  { code: "84", label: "Oculariste", domainKey: "oculariste" },
  { code: "85", label: "Épithésiste", domainKey: "epithesiste" },
  { code: "86", label: "Technicien de laboratoire médical", domainKey: "technicien-de-laboratoire" },
  { code: "91", label: "Orthophoniste", domainKey: "orthophoniste" },
  { code: "92", label: "Orthoptiste", domainKey: "orthoptiste" },
  { code: "94", label: "Ergothérapeute", domainKey: "ergotherapeute" },
  { code: "95", label: "Diététicien", domainKey: "dieteticien" },
  { code: "96", label: "Psychomotricien", domainKey: "psychomotricien" },
  { code: "98", label: "Manipulateur d’électroradiologie médicale", domainKey: "manipulateur-erm" },
] as const;

export type ProfessionCode = (typeof professions)[number]["code"];
export type ProfessionDomainKey = (typeof professions)[number]["domainKey"];

const byCode = new Map<string, (typeof professions)[number]>(
  professions.map((profession) => [profession.code, profession]),
);

/** Whether this is the code of a health profession: one may be a responsable, with an RPPS number, and hold a BAL PER. */
export function isProfessionCode(code: string): code is ProfessionCode {
  return byCode.has(code);
}

/** The first label of the MSSanté domains of a profession; `undefined` for a role without RPPS. */
export function professionDomainKey(code: string): ProfessionDomainKey | undefined {
  return byCode.get(code)?.domainKey;
}
