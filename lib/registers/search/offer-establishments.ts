import "server-only";
import type { VisitorContext } from "@/lib/context";
import { establishmentChoice } from "@/lib/registers/fill/establishment-choice";
import { countSearch, countVisitorSearch } from "@/lib/registers/search/count-search";
import { type RegisterOption, registerOption } from "@/lib/registers/search/register-option";
import { searchEstablishments } from "@/lib/registers/search/search-establishments";

/** As many as are read at a glance: who does not see theirs types on. */
const limit = 10;

type Asked = { text: string; departmentCode: string | null; regionCode: string | null };

/**
 * What a combobox offers while the name of a structure is typed; to anybody, since a structure may ask for the service
 * without an account. Throws `TooManyAttempts`.
 */
export async function offerEstablishments(
  { actor, ...context }: Pick<VisitorContext, "db" | "actor" | "browser" | "origin">,
  { text, ...near }: Asked,
): Promise<RegisterOption[]> {
  await (actor ? countSearch({ ...context, actor }) : countVisitorSearch(context));
  const found = await searchEstablishments(context.db, text, { limit, ...near });
  return found.map(establishmentChoice).map(registerOption);
}
