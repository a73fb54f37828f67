"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False in the page as sent, true once the browser runs it: for what is of no use without JavaScript. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
