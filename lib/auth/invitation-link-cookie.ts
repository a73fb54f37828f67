import "server-only";
import { linkCookie } from "@/lib/auth/link-cookie";

/**
 * Holds the token of the link of an invitation, on the whole site: a sign-in that leads back to it renders that page in
 * its own answer.
 */
export const { write: writeInvitationLinkCookie, read: readInvitationLinkCookie } = linkCookie("invitation", "/");
