"use client";

import { useSyncExternalStore } from "react";

const name = "balorg.raccourcis";
const off = "non";
const changed = "balorg:raccourcis";

/** Whether single keys do something, and how to change it. This browser remembers; shortcuts are on until it says no. */
export function useShortcutsSetting(): [isOn: boolean, setOn: (isOn: boolean) => void] {
  return [useSyncExternalStore(listen, isOnHere, () => false), setOn];
}

function listen(tell: () => void): () => void {
  addEventListener("storage", tell);
  addEventListener(changed, tell);
  return () => {
    removeEventListener("storage", tell);
    removeEventListener(changed, tell);
  };
}

function isOnHere(): boolean {
  return localStorage.getItem(name) !== off;
}

function setOn(isOn: boolean): void {
  if (isOn) localStorage.removeItem(name);
  else localStorage.setItem(name, off);
  dispatchEvent(new Event(changed));
}
