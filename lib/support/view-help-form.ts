import "server-only";
import { findRegion } from "@/db/queries/regions";
import type { VisitorContext } from "@/lib/context";
import { regionChoices } from "@/lib/regions/region-choices";

/** Whom the form writes to: the service centre of somebody’s region, or those that a visitor chooses among. */
export async function viewHelpForm({ db, actor }: Pick<VisitorContext, "db" | "actor">) {
  if (actor) return { region: await findRegion(db, actor.regionCode), regions: [] };
  return { region: undefined, regions: await regionChoices(db) };
}
