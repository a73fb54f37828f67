import { NotFound } from "@/lib/errors";
import { isDemo } from "@/lib/operations/is-demo";

/** What only a demonstration shows does not exist elsewhere. */
export function assertDemo(): void {
  if (!isDemo()) throw new NotFound();
}
