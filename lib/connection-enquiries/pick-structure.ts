import "server-only";
import { z } from "zod";
import type { Db } from "@/db/client";
import { saveEnquiryDraft, savePickedStructure } from "@/db/queries/enquiry-drafts";
import { findRegion } from "@/db/queries/regions";
import type { BrowserContext } from "@/lib/auth/browser-context";
import { enquiryStepFields } from "@/lib/connection-enquiries/steps";
import { compareWithDraft } from "@/lib/registers/fill/compare-with-draft";
import { readFromRegister } from "@/lib/registers/fill/read-from-register";
import type { RegisterValues } from "@/lib/registers/fill/register-values";

export const pickStructureSchema = z.object({ identifier: z.string({ error: "Choisissez dans la liste." }) });

/**
 * Fills the structure in from FINESS, and keeps what it said beside. The number is the choice itself; any other value that
 * was typed stays, with the register’s offered beside it. Throws `NotInRegister`.
 */
export async function pickStructure(
  { db, browser }: Pick<BrowserContext, "db" | "browser">,
  { identifier }: z.output<typeof pickStructureSchema>,
): Promise<void> {
  await db.transaction(async (tx) => {
    const { id, typed, picked } = await saveEnquiryDraft(tx, browser, {});
    const reading = await readFromRegister(tx, "structure", identifier);
    const offered = await valuesToFillIn(tx, reading.values);
    const { free } = compareWithDraft(typed, offered, picked ? [picked.values] : []);
    const filled = Object.fromEntries(Object.entries(free).map(([field, value]) => [field, value ?? ""]));
    const { structureIdType = "", structureId = "" } = offered;
    await savePickedStructure(
      tx,
      id,
      { identifier: reading.identifier, dataDate: reading.dataDate, values: offered },
      { ...filled, structureIdType, structureId },
    );
  });
}

/** What the structure step asks for; a region that this installation has not is left to be chosen. */
async function valuesToFillIn(tx: Db, values: RegisterValues): Promise<Record<string, string>> {
  const isKnown = values.regionCode !== undefined && (await findRegion(tx, values.regionCode)) !== undefined;
  const asked: readonly string[] = enquiryStepFields.structure;
  return Object.fromEntries(
    Object.entries(values).filter(([field]) => asked.includes(field) && (field !== "regionCode" || isKnown)),
  );
}
