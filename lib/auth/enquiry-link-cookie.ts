import "server-only";
import { linkCookie } from "@/lib/auth/link-cookie";

const twelveHours = 12 * 3600;

/** Holds the token of the link to one’s enquiry, draft or sent, for as long as an answer may take to be written. */
export const { write: writeEnquiryLinkCookie, read: readEnquiryLinkCookie } = linkCookie(
  "raccordement",
  "/raccordement",
  twelveHours,
);
