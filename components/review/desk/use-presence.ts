"use client";

import { useEffect, useState } from "react";
import { keepPresence } from "@/components/review/desk/keep-presence";
import type { Desk } from "@/lib/review/desk/desk";

type Answer = Desk | "closed";

/** Keeps this page present at a request. What was learnt is forgotten when the page comes anew from the server. */
export function usePresence(requestId: string, shown?: Desk): Answer | undefined {
  const [latest, setLatest] = useState<{ shown: Desk | undefined; answer: Answer }>();
  useEffect(() => keepPresence(requestId, (answer) => setLatest({ shown, answer })), [requestId, shown]);
  return latest?.shown === shown ? latest?.answer : undefined;
}
