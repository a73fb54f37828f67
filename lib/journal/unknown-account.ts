import type { AuditSubject } from "@/lib/journal/subject";
import { keyedHash } from "@/lib/secrets";

/**
 * An address that no account has, as the journal names it: always the same for the same address, which nobody can read
 * in it without the secret of the installation.
 */
export function unknownAccount(email: string): AuditSubject {
  const hash = Buffer.from(keyedHash("unknown account", email), "base64url").toString("hex");
  const id = [hash.slice(0, 8), hash.slice(8, 12), hash.slice(12, 16), hash.slice(16, 20), hash.slice(20, 32)].join(
    "-",
  );
  return { type: "unknown_account", id };
}
