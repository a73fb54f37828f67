import "server-only";
import { keyedHash } from "@/lib/secrets";

/** What is stored of a recovery code. Bound to its person: equal codes have different hashes. */
export function recoveryCodeHash(individualId: string, code: string): string {
  return keyedHash("recovery code", `${individualId} ${code}`);
}
