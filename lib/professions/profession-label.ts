import { professions } from "@/lib/professions/professions";
import { rolesWithoutRpps } from "@/lib/professions/roles-without-rpps";

const labels = new Map<string, string>([...professions, ...rolesWithoutRpps].map(({ code, label }) => [code, label]));

/** The French name of a profession or of a role without RPPS; the code itself when no list has it (any longer). */
export function professionLabel(code: string): string {
  return labels.get(code) ?? code;
}
