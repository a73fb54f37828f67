"use client";

import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { useHydrated } from "@/components/ui/use-hydrated";

/**
 * As React takes over a page it puts the first text of a text area back: this keeps what was typed until then. (It does
 * leave other fields as they are.)
 */
export function useTypedBefore(id: string): RefObject<HTMLTextAreaElement | null> {
  const area = useRef<HTMLTextAreaElement>(null);
  const isHydrated = useHydrated();
  const [typed] = useState(() => (isHydrated ? undefined : textOf(id)));
  useLayoutEffect(() => {
    if (area.current && typed !== undefined) area.current.value = typed;
  }, [typed]);
  return area;
}

function textOf(id: string): string | undefined {
  if (typeof document === "undefined") return;
  const found = document.getElementById(id);
  return found instanceof HTMLTextAreaElement ? found.value : undefined;
}
