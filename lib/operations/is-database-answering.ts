import "server-only";
import { type Db, database } from "@/db/client";
import { pingDatabase } from "@/db/queries/operator";
import { succeedsWithin } from "@/lib/operations/succeeds-within";

/** Whether the database answers within two seconds: what a load balancer and the status page ask. */
export async function isDatabaseAnswering(connect: () => Db = database): Promise<boolean> {
  return succeedsWithin(2000, async () => pingDatabase(connect()));
}
