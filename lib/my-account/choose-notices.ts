import "server-only";
import { listMutedNotices, setMutedNotices } from "@/db/queries/my-account";
import { recordEvent } from "@/lib/audit";
import type { Context } from "@/lib/context";
import { accountSubject } from "@/lib/my-account/account-subject";
import type { Notice } from "@/lib/my-account/notices";

/** Switches kinds of mail off, and all the others on. */
export async function chooseNotices(context: Context, { muted }: { muted: Notice[] }): Promise<void> {
  const { db, actor } = context;
  await db.transaction(async (tx) => {
    const former = await listMutedNotices(tx, actor.id);
    if (former.length === muted.length && muted.every((notice) => former.includes(notice))) return;
    await setMutedNotices(tx, actor.id, muted);
    await recordEvent(tx, context, "individual.notices_chosen", accountSubject(actor), { muted });
  });
}
