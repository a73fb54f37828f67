import "server-only";
import { database } from "@/db/client";
import { listDemoEmails } from "@/db/queries/queued-emails";
import { assertDemo } from "@/lib/operations/assert-demo";

/** The latest mails that a demonstration kept instead of sending; throws NotFound outside of one. */
export async function listKeptEmails({ recipient }: { recipient: string }) {
  assertDemo();
  return listDemoEmails(database(), { limit: 100, ...(recipient && { recipient: recipient.toLowerCase() }) });
}
