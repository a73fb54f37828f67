import "server-only";
import { keyedHash } from "@/lib/secrets";

/** What is stored of the token by which a change of e-mail is undone. */
export function emailUndoHash(token: string): string {
  return keyedHash("email undo link", token);
}
