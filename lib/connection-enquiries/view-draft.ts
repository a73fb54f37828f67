import "server-only";
import { findDraftOfBrowser } from "@/db/queries/enquiry-drafts";
import { firstIncompleteStep } from "@/lib/connection-enquiries/steps";
import type { VisitorContext } from "@/lib/context";

/** The enquiry being filled in by this browser, as far as it has come. */
export async function viewDraft({ db, browser }: Pick<VisitorContext, "db" | "browser">) {
  const draft = browser ? await findDraftOfBrowser(db, browser) : undefined;
  return draft && { ...draft, firstIncomplete: firstIncompleteStep(draft.typed) };
}

export type DraftView = NonNullable<Awaited<ReturnType<typeof viewDraft>>>;
