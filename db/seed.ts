import type { Db } from "@/db/client";
import { seedMailbox } from "./demo/mailbox";
import { seedPeople } from "./demo/people";
import { seedRegions } from "./demo/regions";
import { seedRequests } from "./demo/requests";

/** Loads the demo into an empty database: all of it or nothing. `hash` turns a password into what is stored of it. */
export async function seedDemo(db: Db, hash: (password: string) => Promise<string>): Promise<void> {
  const now = new Date();
  await db.transaction(async (tx) => {
    await seedRegions(tx);
    const people = await seedPeople(tx, hash);
    const openedRequestId = await seedRequests(tx, people, now);
    await seedMailbox(tx, people, openedRequestId, now);
  });
}
