"use client";

import type { ReactNode } from "react";
import { copyAddress } from "@/components/review/copy-address";
import { addressFormId, decisionDialogs } from "@/components/review/decision-dialogs";
import { Dialog } from "@/components/ui/dialog";

/** The dialog of an approval. An address that was changed in it is found again in place once it is closed. */
export function ApprovalDialog({ children }: { children: ReactNode }) {
  const giveBack = (dialog: HTMLDialogElement) => {
    const inPlace = document.getElementById(addressFormId);
    if (inPlace instanceof HTMLFormElement) copyAddress(dialog.querySelector("form"), inPlace);
  };
  return (
    <Dialog id={decisionDialogs.approve} title="Approuver la demande" onClose={giveBack}>
      {children}
    </Dialog>
  );
}
