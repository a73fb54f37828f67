import { eq } from "drizzle-orm";
import { insertDistinction } from "@/db/queries/distinctions";
import { requests } from "@/db/schema";
import { readRequest } from "@/tests/support/fixtures";
import type { World } from "./world";

/** Gives the refused request of a world the structure of the submitted one: each is then the other’s likely duplicate. */
export async function ofOneStructure(world: World): Promise<void> {
  await giveItsStructure(world, world.requests.refused);
}

/** The same for the withdrawn one, once a reviewer has told them apart. */
export async function toldApart(world: World): Promise<void> {
  const { db, requests: ids, persons } = world;
  await giveItsStructure(world, ids.withdrawn);
  await insertDistinction(db, ids.submitted, { kind: "request", id: ids.withdrawn }, persons.reviewer.id);
}

async function giveItsStructure({ db, requests: ids }: World, requestId: string): Promise<void> {
  const { structureId } = await readRequest(db, ids.submitted);
  await db.update(requests).set({ structureId }).where(eq(requests.id, requestId));
}
