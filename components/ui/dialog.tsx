"use client";

import { type ReactNode, useEffect, useRef } from "react";

type Props = {
  id: string;
  title: string;
  width?: "wide" | "narrow";
  /** Told when it closes, whichever way. */
  onClose?: ((dialog: HTMLDialogElement) => void) | undefined;
  children: ReactNode;
};

/**
 * A part of the page that opens over it. Escape and whatever is marked `data-dialog-close` close it; a click outside does
 * not, and what was typed in it stays.
 */
export function Dialog({ id, title, width = "wide", onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    const close = (event: MouseEvent) => {
      if (!(event.target instanceof Element) || !event.target.closest("[data-dialog-close]")) return;
      event.preventDefault();
      shown?.close();
    };
    shown?.addEventListener("click", close);
    return () => shown?.removeEventListener("click", close);
  }, []);
  return (
    <dialog
      ref={dialog}
      id={id}
      className={`dialog ${width === "narrow" ? "dialog-narrow" : ""}`}
      aria-labelledby={`${id}-titre`}
      onClose={(event) => onClose?.(event.currentTarget)}
    >
      <div className="dialog-head">
        <h2 id={`${id}-titre`}>{title}</h2>
        <button type="button" className="button button-quiet" data-dialog-close="">
          Fermer
        </button>
      </div>
      {children}
    </dialog>
  );
}
