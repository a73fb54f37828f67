import type { Db } from "@/db/client";
import { seedDesk } from "./demo/desk";
import { seedEnquiries } from "./demo/enquiries";
import { seedMailbox } from "./demo/mailbox";
import { type Keeping, seedPeople } from "./demo/people";
import { seedRegions } from "./demo/regions";
import { seedReplies } from "./demo/replies";
import { seedRequests } from "./demo/requests";
import { seedSecondLook } from "./demo/second-look";

/** Loads the demo into an empty database: all of it or nothing. */
export async function seedDemo(db: Db, keeping: Keeping): Promise<void> {
  const now = new Date();
  await db.transaction(async (tx) => {
    await seedRegions(tx);
    const people = await seedPeople(tx, keeping);
    const openedRequestId = await seedRequests(tx, people, now);
    await seedDesk(tx, people, now);
    await seedSecondLook(tx, people, now);
    await seedReplies(tx, people, now);
    await seedMailbox(tx, people, openedRequestId, now);
    await seedEnquiries(tx, people, now);
  });
}
