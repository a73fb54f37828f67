import "server-only";
import { linkCookie } from "@/lib/auth/link-cookie";

/** Holds the token of the link to choose a new password. */
export const {
  write: writePasswordLinkCookie,
  read: readPasswordLinkCookie,
  clear: clearPasswordLinkCookie,
} = linkCookie("lien", "/mot-de-passe");
