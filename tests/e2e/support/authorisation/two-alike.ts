import { eq } from "drizzle-orm";
import { insertDistinction } from "@/db/queries/distinctions";
import { requests } from "@/db/schema";
import { readRequest } from "@/tests/support/fixtures";
import type { World } from "./world";

/** Gives the refused request of a world the structure of the submitted one: each is then the other’s likely duplicate. */
export async function ofOneStructure({ db, requests: ids }: World): Promise<void> {
  const { structureId } = await readRequest(db, ids.submitted);
  await db.update(requests).set({ structureId }).where(eq(requests.id, ids.refused));
}

/** The same two, once a reviewer has told them apart. */
export async function toldApart(world: World): Promise<void> {
  await ofOneStructure(world);
  const { db, requests: ids, persons } = world;
  await insertDistinction(db, ids.submitted, { kind: "request", id: ids.refused }, persons.reviewer.id);
}
