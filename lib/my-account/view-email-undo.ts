import "server-only";
import { findEmailChange } from "@/db/queries/email-changes";
import type { VisitorContext } from "@/lib/context";
import { emailUndoHash } from "@/lib/my-account/email-undo-hash";

/** The address that a link gives back; `undefined` when it does not (any longer). */
export async function viewEmailUndo({ db }: VisitorContext, token: string | undefined) {
  const change = token ? await findEmailChange(db, emailUndoHash(token)) : undefined;
  return change?.isLive ? { formerEmail: change.formerEmail } : undefined;
}
