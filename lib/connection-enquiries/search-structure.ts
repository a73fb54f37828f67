import "server-only";
import type { VisitorContext } from "@/lib/context";
import { TooManyAttempts } from "@/lib/errors";
import { searchForStep } from "@/lib/registers/fill/search-for-step";
import { countVisitorSearch } from "@/lib/registers/search/count-search";

type Visitor = Pick<VisitorContext, "db" | "browser" | "origin">;

/** What FINESS has under some words, for a visitor; `refusal` says so when they searched too often. */
export async function searchStructure(visitor: Visitor, words: unknown, typed: Record<string, string>) {
  const { departmentCode = null, regionCode = "" } = typed;
  const near = { structureId: null, departmentCode, regionCode };
  try {
    await countVisitorSearch(visitor);
    return { ...(await searchForStep(visitor, "structure", words, near)), refusal: undefined };
  } catch (error) {
    if (!(error instanceof TooManyAttempts)) throw error;
    return { ...(await searchForStep(visitor, "structure", "", near)), refusal: error.userMessage };
  }
}
