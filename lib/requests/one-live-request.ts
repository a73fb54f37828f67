import "server-only";
import type { Db } from "@/db/client";
import { violates } from "@/db/errors";
import { StructureAlreadyRequested } from "@/lib/requests/errors";

/**
 * Makes a change that leaves a request live. Two people may send the same structure at the same instant: an index lets
 * one through, and the other gets `StructureAlreadyRequested`.
 */
export async function oneLiveRequest<T>(
  tx: Db,
  serviceCentre: { serviceCentreName: string; supportEmail: string },
  change: (tx: Db) => Promise<T>,
): Promise<T> {
  try {
    return await tx.transaction(change);
  } catch (error) {
    if (violates(error, "requests_one_live_per_structure")) throw new StructureAlreadyRequested(serviceCentre);
    throw error;
  }
}
