import "server-only";
import type { Db } from "@/db/client";
import { keepPendingValues } from "@/db/queries/pending-values";
import { keepRegisterValues } from "@/db/queries/request-register-values";
import { type RequestRow, updateDraft } from "@/db/queries/requests";
import { comparePick } from "@/lib/registers/fill/compare-pick";
import type { FilledField, Replacement } from "@/lib/registers/fill/compare-with-draft";
import type { RegisterReading } from "@/lib/registers/fill/read-from-register";
import type { RegisterValues } from "@/lib/registers/fill/register-values";
import type { RequestPart } from "@/lib/registers/fill/request-part";
import { requestFields } from "@/lib/requests/fields";
import { readFields } from "@/lib/requests/read-fields";

export type Filling = {
  part: RequestPart;
  values: RegisterValues;
  /** The register that says so, to be kept beside. */
  reading?: RegisterReading | undefined;
  /** `ask`: only when nothing typed is to be replaced; `replace` it; `keep` it, and fill in the rest. */
  how: "ask" | "replace" | "keep";
};

/** Fills a part of a locked draft in. Returns the typed values that stand in the way when asked to: nothing is then written. */
export async function writePart(
  tx: Db,
  draft: RequestRow,
  { part, values, reading, how }: Filling,
): Promise<Replacement[]> {
  const { free, replacements, pending } = await comparePick(tx, draft, part, values);
  if (how === "ask" && replacements.length > 0) return replacements;
  const replaced = how === "replace" ? replacements : [];
  const written = { ...free, ...Object.fromEntries(replaced.map(({ field, offered }) => [field, offered])) };
  await updateDraft(tx, draft.id, asColumns(written, draft));
  await keepPendingValues(tx, draft.id, without(pending, Object.keys(written)));
  if (reading) await keepRegisterValues(tx, draft.id, part, reading);
  return [];
}

type Written = Partial<Record<FilledField, string | null>>;

function asColumns({ regionCode, ...written }: Written, draft: RequestRow) {
  const fields = requestFields.filter((field) => field in written);
  const { content } = readFields(fields, { structureIdType: draft.structureIdType, ...written });
  return regionCode ? { ...content, regionCode } : content;
}

function without(values: Record<string, string>, names: string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));
}
