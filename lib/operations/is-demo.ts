import { env } from "@/lib/env";

/** Whether this site is a demonstration. */
export function isDemo(): boolean {
  return env().BALORG_DEMO;
}
