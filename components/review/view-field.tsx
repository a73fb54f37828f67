"use client";

import { useSearchParams } from "next/navigation";

/** Keeps a form of the console within the search of the queue that the request was opened from. */
export function ViewField() {
  const view = useSearchParams()?.get("vue");
  return view ? <input type="hidden" name="vue" value={view} /> : null;
}
