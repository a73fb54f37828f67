"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import type { FormState } from "@/lib/form-state";
import type { FoundAddress } from "@/lib/review/checked-address";

const pause = 300;

/** Looks the address up once the typing pauses. What was found is forgotten when the form comes back from the server. */
export function useAddressCheck(requestId: string, state: FormState) {
  const [latest, setLatest] = useState<{ state: FormState; found: FoundAddress }>();
  const waiting = useRef<AbortController>(undefined);
  useEffect(() => () => waiting.current?.abort(), []);

  const look = async (event: FormEvent<HTMLElement>) => {
    const form = event.currentTarget.closest("form");
    if (!form) return;
    waiting.current?.abort();
    const controller = new AbortController();
    waiting.current = controller;
    const { signal } = controller;
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (signal.aborted) return;
    const typed = new FormData(form);
    const query = new URLSearchParams({
      demande: requestId,
      locale: String(typed.get("localPart") ?? ""),
      domaine: String(typed.get("domain") ?? ""),
    });
    // Nothing is lost when this fails: the form looks the address up again when it is sent.
    const response = await fetch(`/api/adresses?${query}`, { signal }).catch(() => undefined);
    if (!response?.ok || signal.aborted) return;
    setLatest({ state, found: await response.json() });
  };

  return { found: latest?.state === state ? latest.found : undefined, look };
}
