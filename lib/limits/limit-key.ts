import "server-only";
import { keyedHash } from "@/lib/secrets";

/** What a count is stored under. Subjects are hashed: the tables are no list of who tried what. */
export function limitKey({ name, subject }: { name: string; subject: string }): string {
  return `${name} ${keyedHash("limit", subject)}`;
}
