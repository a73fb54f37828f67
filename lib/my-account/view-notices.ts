import "server-only";
import { listMutedNotices } from "@/db/queries/my-account";
import type { Context } from "@/lib/context";
import { isNotice, type Notice } from "@/lib/my-account/notices";

/** The kinds of mail that one has switched off. */
export async function viewNotices({ db, actor }: Context): Promise<Notice[]> {
  return (await listMutedNotices(db, actor.id)).filter(isNotice);
}
