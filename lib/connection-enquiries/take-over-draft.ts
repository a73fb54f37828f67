import "server-only";
import { moveDraft } from "@/db/queries/enquiry-drafts";
import type { BrowserContext } from "@/lib/auth/browser-context";
import { LinkOver } from "@/lib/connection-enquiries/errors";
import { readLinkToken } from "@/lib/connection-enquiries/link-token";

/** Goes on with a draft in the browser where its link was opened; it leaves the one where it was. */
export async function takeOverDraft(
  { db, browser }: Pick<BrowserContext, "db" | "browser">,
  token: string | undefined,
): Promise<void> {
  const id = readLinkToken(token);
  const isMoved = id !== undefined && (await db.transaction((tx) => moveDraft(tx, id, browser)));
  if (!isMoved) throw new LinkOver();
}
