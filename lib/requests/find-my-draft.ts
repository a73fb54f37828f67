import "server-only";
import { findRegion } from "@/db/queries/regions";
import { findDraftOf, findRequest } from "@/db/queries/requests";
import type { Context } from "@/lib/context";
import { firstIncompleteStep, stepPath } from "@/lib/requests/steps";

/**
 * Where somebody stands who wants to ask in a region: the region, if it exists, and the page to go on from when they
 * already have a draft there.
 */
export async function findMyDraft({ db, actor }: Pick<Context, "db" | "actor">, regionCode: unknown) {
  if (typeof regionCode !== "string" || !/^\d{2,3}$/.test(regionCode)) return {};
  const [region, draft] = await Promise.all([findRegion(db, regionCode), findDraftOf(db, actor.id, regionCode)]);
  const found = draft && (await findRequest(db, draft.id));
  return { region, draftPath: found && resumptionPath(found.request, found.pending) };
}

type Draft = Parameters<typeof firstIncompleteStep>[0] & { id: string };

/** The first step where something is missing. A draft just begun opens on its first one: Back from the second leads here. */
function resumptionPath(draft: Draft, pending: Record<string, string>) {
  const step = firstIncompleteStep(draft, pending) ?? "summary";
  return stepPath(draft.id, step === "structure" ? "mailbox" : step);
}
