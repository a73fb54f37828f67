import "server-only";
import { hash, verify } from "@node-rs/argon2";

/** The least that OWASP asks of argon2id (Password Storage Cheat Sheet): 19 MiB, two passes, one lane. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

let nobody: Promise<string> | undefined;

/** The hash of a password that nobody has: what an unknown account is verified against, for the same time. */
function nobodysHash(): Promise<string> {
  nobody ??= hash(crypto.randomUUID(), parameters);
  return nobody;
}

// The same letters typed on another system may come in another Unicode form (NIST SP 800-63B, 5.1.1.2).
const normalised = (password: string) => password.normalize("NFKC");

/** The argon2id hash (PHC string) to store of a password. Computed off the main thread. */
export async function hashPassword(password: string): Promise<string> {
  return hash(normalised(password), parameters);
}

/** Whether this is the password of the stored hash. Without a hash (unknown account) it costs the same, and it is not. */
export async function verifyPassword(storedHash: string | undefined, password: string): Promise<boolean> {
  // Awaited for known accounts too: else the first unknown one after a start would take twice as long.
  const substitute = await nobodysHash();
  const matches = await verify(storedHash ?? substitute, normalised(password));
  return storedHash !== undefined && matches;
}

/** Whether a stored hash was made with less memory or fewer passes than today’s are, or by another algorithm. */
export function isOutdatedHash(storedHash: string): boolean {
  const [, memory, passes] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=\d+\$/.exec(storedHash) ?? [];
  return !(Number(memory) >= parameters.memoryCost && Number(passes) >= parameters.timeCost);
}
