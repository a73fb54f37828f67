import "server-only";
import { database } from "@/db/client";
import { findDemoEmail } from "@/db/queries/queued-emails";
import { NotFound } from "@/lib/errors";
import { assertDemo } from "@/lib/operations/assert-demo";

/** One mail that a demonstration kept; throws NotFound outside of one. */
export async function viewKeptEmail({ id }: { id: string }) {
  assertDemo();
  const email = await findDemoEmail(database(), id);
  if (!email) throw new NotFound();
  return email;
}
