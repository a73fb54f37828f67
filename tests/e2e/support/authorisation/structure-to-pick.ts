import { aCopy, anEstablishment } from "@/tests/support/register-rows";
import type { World } from "./world";

export const finessToPick = "819900002";

/** An establishment that a draft may be filled in from. */
export async function aStructureToPick({ db }: World): Promise<void> {
  await aCopy(db, "finess");
  await anEstablishment(db, { finess: finessToPick, name: "PHARMACIE A CHOISIR" });
}
