import { env } from "@/lib/env";
import { NotFound } from "@/lib/errors";

/** What only a demonstration shows does not exist elsewhere. */
export function assertDemo(): void {
  if (!env().BALORG_DEMO) throw new NotFound();
}
