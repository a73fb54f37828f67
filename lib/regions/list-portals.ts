import "server-only";
import { database } from "@/db/client";
import { listRegions } from "@/db/queries/regions";

/** Every region, open or not: the same for everybody, so that no context is asked for. */
export async function listPortals() {
  return listRegions(database());
}
