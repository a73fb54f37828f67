import { professions } from "@/lib/professions/professions";
import { rolesWithoutRpps } from "@/lib/professions/roles-without-rpps";

const option = ({ code, label }: { code: string; label: string }) => ({ value: code, label });

/** What somebody may be: health professions, as French people sort them, then the roles without RPPS. */
export const professionChoices = [
  {
    label: "Professions de santé",
    options: professions.map(option).sort((a, b) => a.label.localeCompare(b.label, "fr")),
  },
  { label: "Fonctions sans numéro RPPS", options: rolesWithoutRpps.map(option) },
];
