"use client";

import { useEffect } from "react";
import { findDialog, openDialog } from "@/components/ui/open-dialog";

/** Opens a dialog as soon as the page is there: it holds what was typed when a session ended. */
export function OpenAtOnce({ dialogId }: { dialogId: string }) {
  useEffect(() => {
    const dialog = findDialog(dialogId);
    if (dialog) openDialog(dialog);
  }, [dialogId]);
  return null;
}
