"use client";

import type { SubmitEvent } from "react";
import { AddressField } from "@/components/review/address-field";
import { control, copyAddress, typeInto } from "@/components/review/copy-address";
import { addressFormId, decisionDialogs } from "@/components/review/decision-dialogs";
import { Button } from "@/components/ui/button";
import { DialogLink } from "@/components/ui/dialog-link";
import { findDialog, openDialog } from "@/components/ui/open-dialog";
import type { FoundAddress } from "@/lib/review/checked-address";

type Props = {
  requestId: string;
  proposal: {
    localPart: string;
    domain: string | undefined;
    domains: { domain: string; professions: string[] }[];
    availability: FoundAddress | undefined;
  };
};

/** The address to create, edited in place, and the three decisions. Without script each leads to its page. */
export function DecisionDesk({ requestId, proposal }: Props) {
  const { localPart, domain, domains, availability } = proposal;
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    const form = event.currentTarget;
    const submitter = event.nativeEvent.submitter;
    const start = control(form, "localPart");
    if (submitter instanceof HTMLButtonElement && submitter.name === "alternative" && start) {
      event.preventDefault();
      typeInto(start, submitter.value);
      start.focus();
      return;
    }
    const dialog = findDialog(decisionDialogs.approve);
    if (!dialog) return;
    event.preventDefault();
    if (submitter?.dataset.shortcut) submitter.focus();
    copyAddress(form, dialog.querySelector("form"));
    openDialog(dialog);
  };
  return (
    <form id={addressFormId} action={`/instruction/${requestId}/approuver`} onSubmit={send} className="decision-desk">
      {/* The first button is the one that a press of Enter in the field presses. */}
      <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true" />
      <AddressField
        requestId={requestId}
        localPart={localPart}
        domain={domain}
        domains={domains}
        proposed={availability}
        inPlace
      />
      <nav aria-label="Décision" className="decision-actions">
        <Button type="submit" aria-haspopup="dialog" aria-keyshortcuts="a" data-shortcut="a">
          Approuver
        </Button>
        <DialogLink
          href={`/instruction/${requestId}/demander`}
          dialogId={decisionDialogs.ask}
          variant="secondary"
          shortcut="c"
        >
          Demander des informations
        </DialogLink>
        <DialogLink
          href={`/instruction/${requestId}/refuser`}
          dialogId={decisionDialogs.refuse}
          variant="danger"
          shortcut="r"
        >
          Refuser
        </DialogLink>
      </nav>
    </form>
  );
}
