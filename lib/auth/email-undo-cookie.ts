import "server-only";
import { linkCookie } from "@/lib/auth/link-cookie";

/** Holds the token of the link by which a change of e-mail is undone. */
export const {
  write: writeEmailUndoCookie,
  read: readEmailUndoCookie,
  clear: clearEmailUndoCookie,
} = linkCookie("adresse", "/compte/email");
