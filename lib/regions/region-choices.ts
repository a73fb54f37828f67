import "server-only";
import type { Db } from "@/db/client";
import { listRegions } from "@/db/queries/regions";

/** Every region that one can write to, whether it takes requests on this site or not. */
export async function regionChoices(db: Db) {
  const regions = await listRegions(db);
  return regions.map(({ code, name }) => ({ value: code, label: name }));
}
