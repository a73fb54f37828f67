"use client";

import { usePresence } from "@/components/review/desk/use-presence";

/** Keeps a page about a request present at it, where nothing of the others is shown: what its reader holds stays theirs. */
export function DeskPresence({ requestId }: { requestId: string }) {
  usePresence(requestId);
  return null;
}
