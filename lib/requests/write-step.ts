import "server-only";
import type { Db } from "@/db/client";
import { findPendingValues, keepPendingValues } from "@/db/queries/pending-values";
import { findRegion } from "@/db/queries/regions";
import { type RequestRow, updateDraft } from "@/db/queries/requests";
import { RegionNotOpen } from "@/lib/requests/errors";
import { readStep } from "@/lib/requests/read-step";
import { type DraftStep, type FormStep, firstIncompleteStep, stepInputs } from "@/lib/requests/steps";

export type SavedStep = {
  requestId: string;
  step: DraftStep;
  /** Wrong or missing fields, with their sentences: everything is saved all the same. */
  errors: Record<string, string[]>;
  /** What the rest of the form allowed to fill in by itself. */
  filledIn: Record<string, string>;
  /** Where to go on; `undefined` when the request is no draft any more. */
  next: FormStep | undefined;
};

/** Writes a step into a locked draft as it was typed: right values into the row, wrong ones beside it. */
export async function writeStep(
  tx: Db,
  draft: Pick<RequestRow, "id" | "status" | "regionCode">,
  step: DraftStep,
  typed: Record<string, string>,
): Promise<SavedStep> {
  const requestId = draft.id;
  if (draft.status !== "draft") return { requestId, step, errors: {}, filledIn: {}, next: undefined };
  const { content, errors, pending, filledIn } = readStep(step, typed);
  const region: RegionReading = step === "structure" ? await readRegion(tx, typed.regionCode ?? draft.regionCode) : {};
  const saved = await updateDraft(tx, requestId, { ...content, ...region.values });
  const stillPending = await replacePending(tx, requestId, step, { ...pending, ...region.pending });
  return {
    requestId,
    step,
    errors: { ...errors, ...region.errors },
    filledIn,
    next: saved && (firstIncompleteStep(saved, stillPending) ?? "summary"),
  };
}

type RegionReading = {
  values?: { regionCode: string };
  errors?: { regionCode: string[] };
  pending?: { regionCode: string };
};

/** The region typed, if it takes requests. One that closed meanwhile has to be replaced. */
async function readRegion(tx: Db, typed: string): Promise<RegionReading> {
  const region = await findRegion(tx, typed);
  if (region?.isOpen) return { values: { regionCode: region.code } };
  return { errors: { regionCode: [new RegionNotOpen(region).userMessage] }, pending: { regionCode: typed } };
}

async function replacePending(tx: Db, requestId: string, step: DraftStep, pending: Record<string, string>) {
  const inputs = stepInputs(step);
  const others = Object.entries(await findPendingValues(tx, requestId)).filter(([name]) => !inputs.includes(name));
  const all = { ...Object.fromEntries(others), ...pending };
  await keepPendingValues(tx, requestId, all);
  return all;
}
