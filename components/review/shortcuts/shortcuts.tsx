"use client";

import { useEffect } from "react";
import { runShortcut } from "@/components/review/shortcuts/run-shortcut";
import { shortcutKey } from "@/components/review/shortcuts/shortcut-key";
import { ShortcutList } from "@/components/review/shortcuts/shortcut-list";
import { useShortcutsSetting } from "@/components/review/shortcuts/use-shortcuts-setting";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { findDialog, openDialog } from "@/components/ui/open-dialog";
import { useHydrated } from "@/components/ui/use-hydrated";

const dialogId = "raccourcis-clavier";

/** The keys of the console on this page: each presses a control marked `data-shortcut`. A button lists them. */
export function Shortcuts({ place }: { place: "queue" | "request" }) {
  const [isOn, setOn] = useShortcutsSetting();

  useEffect(() => {
    if (!isOn) return undefined;
    const run = (event: KeyboardEvent) => {
      const key = shortcutKey(event);
      if (key && runShortcut(key)) event.preventDefault();
    };
    document.addEventListener("keydown", run);
    return () => document.removeEventListener("keydown", run);
  }, [isOn]);

  if (!useHydrated()) return null;
  return (
    <>
      <Button variant="quiet" aria-haspopup="dialog" aria-keyshortcuts="?" data-shortcut="?" onClick={open}>
        Raccourcis clavier
      </Button>
      <Dialog id={dialogId} title="Raccourcis clavier" width="narrow">
        <div className="grid gap-4">
          <ShortcutList place={place} />
          <div className="choice">
            <input
              type="checkbox"
              id={`${dialogId}-actifs`}
              checked={isOn}
              onChange={({ target }) => setOn(target.checked)}
            />
            <label htmlFor={`${dialogId}-actifs`}>Utiliser ces raccourcis dans ce navigateur</label>
          </div>
        </div>
      </Dialog>
    </>
  );
}

function open(): void {
  const dialog = findDialog(dialogId);
  if (dialog) openDialog(dialog);
}
