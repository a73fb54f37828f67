import "server-only";
import { keyedHash } from "@/lib/secrets";

/** What is stored of the token that a link of a mail carries. */
export function passwordLinkHash(token: string): string {
  return keyedHash("password link", token);
}
