/**
 * What somebody with an individual account of kind INT may be: roles of TRE_R85, titles of JDV_J106, and, in letters,
 * those for which the field has no code. None may be the responsable of a BAL ORG.
 */
export const rolesWithoutRpps = [
  { code: "317", label: "Préparateur en pharmacie d’officine" },
  { code: "316", label: "Préparateur en pharmacie hospitalière" },
  { code: "secretaire", label: "Secrétaire" },
  { code: "etudiant", label: "Étudiant ou interne en santé" },
  { code: "attente-rpps", label: "Professionnel de santé en attente d’un numéro RPPS" },
  { code: "314", label: "Ambulancier" },
  { code: "41", label: "Assistant de service social" },
  { code: "315", label: "Auxiliaire de puériculture" },
  { code: "73", label: "Chiropracteur" },
  { code: "71", label: "Ostéopathe" },
  { code: "93", label: "Psychologue" },
  { code: "72", label: "Psychothérapeute" },
  { code: "autre", label: "Autre fonction" },
] as const;

export type RoleWithoutRppsCode = (typeof rolesWithoutRpps)[number]["code"];

const codes = new Set<string>(rolesWithoutRpps.map((role) => role.code));

/** Whether this is the code of a role that goes without an RPPS number. */
export function isRoleWithoutRppsCode(code: string): code is RoleWithoutRppsCode {
  return codes.has(code);
}
