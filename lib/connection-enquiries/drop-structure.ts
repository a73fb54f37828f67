import "server-only";
import { lockDraftOfBrowser, savePickedStructure } from "@/db/queries/enquiry-drafts";
import type { BrowserContext } from "@/lib/auth/browser-context";

/** Takes back what FINESS filled in: values that nobody touched are blank again, typed ones stay. */
export async function dropStructure({ db, browser }: Pick<BrowserContext, "db" | "browser">): Promise<void> {
  await db.transaction(async (tx) => {
    const draft = await lockDraftOfBrowser(tx, browser);
    if (!draft?.picked) return;
    const untouched = Object.entries(draft.picked.values).filter(([field, value]) => draft.typed[field] === value);
    await savePickedStructure(tx, draft.id, null, Object.fromEntries(untouched.map(([field]) => [field, ""])));
  });
}
