"use client";

import type { Route } from "next";
import type { MouseEvent } from "react";
import type { ButtonVariant } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { findDialog, openDialog } from "@/components/ui/open-dialog";

type Props<T extends string> = {
  /** The page that holds the same thing, for a browser without script and for a new tab. */
  href: Route<T>;
  dialogId: string;
  variant?: ButtonVariant;
  shortcut?: string | undefined;
  children: string;
};

/** A link that opens a dialog of its page in place of the page that it leads to. */
export function DialogLink<T extends string>({ href, dialogId, variant = "secondary", shortcut, children }: Props<T>) {
  const open = (event: MouseEvent<HTMLAnchorElement>) => {
    const dialog = findDialog(dialogId);
    if (!dialog || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    // Pressed by a key that is not its own, it would not be where the keyboard is once the dialog closes.
    event.currentTarget.focus();
    openDialog(dialog);
  };
  return (
    <ButtonLink
      href={href}
      variant={variant}
      onClick={open}
      aria-haspopup="dialog"
      aria-keyshortcuts={shortcut}
      data-shortcut={shortcut}
    >
      {children}
    </ButtonLink>
  );
}
