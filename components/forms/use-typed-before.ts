"use client";

import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { useHydrated } from "@/components/ui/use-hydrated";

/**
 * As React takes over a page it puts the first text of a text area back, and its caret at one end: this keeps what was
 * typed and selected until then. (It does leave other fields as they are.)
 */
export function useTypedBefore(id: string): RefObject<HTMLTextAreaElement | null> {
  const area = useRef<HTMLTextAreaElement>(null);
  const isHydrated = useHydrated();
  const [before] = useState(() => (isHydrated ? undefined : contentOf(id)));
  useLayoutEffect(() => {
    const now = area.current;
    if (!now || !before) return;
    now.value = before.value;
    if (document.activeElement === now) now.setSelectionRange(before.selectionStart, before.selectionEnd);
  }, [before]);
  return area;
}

function contentOf(id: string) {
  if (typeof document === "undefined") return;
  const found = document.getElementById(id);
  if (!(found instanceof HTMLTextAreaElement)) return;
  const { value, selectionStart, selectionEnd } = found;
  return { value, selectionStart, selectionEnd };
}
