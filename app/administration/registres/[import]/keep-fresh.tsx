"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect } from "react";
import { useHydrated } from "@/components/ui/use-hydrated";

const interval = 2_000;

/** Reads the page again by itself as long as it is shown; its children are the way to do so without a script. */
export function KeepFresh({ children }: { children: ReactNode }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === "visible" && router.refresh(), interval);
    return () => clearInterval(timer);
  }, [router]);
  return useHydrated() ? <p className="hint">Cette page se met à jour d’elle-même.</p> : <div>{children}</div>;
}
