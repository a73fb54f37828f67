"use client";

import { usePathname } from "next/navigation";
import { useHydrated } from "@/components/ui/use-hydrated";
import { pageOfHelp } from "@/lib/support/context-of-help";

/** The way to help, which remembers the page one leaves once the page runs: a prerendered one is the same everywhere. */
export function HelpLink() {
  const pathname = usePathname();
  const isHydrated = useHydrated();
  const page = isHydrated ? pageOfHelp(pathname) : undefined;
  return <a href={page && !page.startsWith("/aide") ? `/aide?page=${encodeURIComponent(page)}` : "/aide"}>Aide</a>;
}
