import "server-only";
import { listCopiesInService } from "@/db/queries/register-lookup";
import type { Context } from "@/lib/context";
import { establishmentChoice } from "@/lib/registers/fill/establishment-choice";
import { sourceName } from "@/lib/registers/fill/origins";
import { professionalChoice } from "@/lib/registers/fill/professional-choice";
import type { RegisterChoice } from "@/lib/registers/fill/register-choice";
import { type RequestPart, registerOfPart } from "@/lib/registers/fill/request-part";
import { searchEstablishments } from "@/lib/registers/search/search-establishments";
import { searchProfessionals } from "@/lib/registers/search/search-professionals";

const listed = 20;
const longestQuery = 200;

type Near = { structureId: string | null; departmentCode: string | null; regionCode: string };

/** What a register has under the words of somebody filling a step in; those near the request come first. */
export async function searchForStep({ db }: Pick<Context, "db">, part: RequestPart, words: unknown, near: Near) {
  const query = typeof words === "string" ? words.trim().slice(0, longestQuery) : "";
  const { [registerOfPart[part]]: dataDate } = await listCopiesInService(db);
  const found = dataDate && query !== "" ? await searches[part](db, query, near) : [];
  return {
    query,
    source: dataDate && sourceName(part, dataDate),
    choices: found.slice(0, listed),
    isCut: found.length > listed,
  };
}

type Search = (db: Context["db"], query: string, near: Near) => Promise<RegisterChoice[]>;

const searches: Record<RequestPart, Search> = {
  structure: async (db, query, { departmentCode, regionCode }) => {
    const near = { departmentCode: departmentCode ?? undefined, regionCode };
    return (await searchEstablishments(db, query, { limit: listed + 1, ...near })).map(establishmentChoice);
  },
  responsable: async (db, query, { structureId }) =>
    (await searchProfessionals(db, query, { limit: listed + 1, finess: structureId })).map(professionalChoice),
};
