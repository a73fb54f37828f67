import "server-only";
import type { Context } from "@/lib/context";
import { professionalChoice } from "@/lib/registers/fill/professional-choice";
import { countSearch } from "@/lib/registers/search/count-search";
import { type RegisterOption, registerOption } from "@/lib/registers/search/register-option";
import { searchProfessionals } from "@/lib/registers/search/search-professionals";

/** As many as are read at a glance: who does not see theirs types on. */
const limit = 10;

/** What a combobox offers while the name of a professional is typed. Throws `TooManyAttempts`. */
export async function offerProfessionals(
  context: Pick<Context, "db" | "actor">,
  { text, finess }: { text: string; finess: string | null },
): Promise<RegisterOption[]> {
  await countSearch(context);
  const found = await searchProfessionals(context.db, text, { limit, finess });
  return found.map(professionalChoice).map(registerOption);
}
