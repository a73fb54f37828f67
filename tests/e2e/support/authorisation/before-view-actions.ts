import { insertView } from "@/db/queries/saved-views";
import type { World } from "./world";

/** A search that the reviewer keeps. */
export async function aSavedView({ db, persons }: World): Promise<void> {
  await insertView(db, { individualId: persons.reviewer.id, name: "À surveiller", query: "alerte:doublon" });
}
