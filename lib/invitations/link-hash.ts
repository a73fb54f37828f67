import "server-only";
import { keyedHash } from "@/lib/secrets";

/** What is stored of the token of a link that shows an invitation. */
export function invitationLinkHash(token: string): string {
  return keyedHash("invitation link", token);
}
