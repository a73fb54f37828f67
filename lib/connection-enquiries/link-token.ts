import "server-only";
import { siteUrl } from "@/lib/mail/site-url";
import { keyedHash, sameHash } from "@/lib/secrets";

const idBytes = 16;
const signatureBytes = 16;

/**
 * What the links of an enquiry carry: its id, signed. Nothing of it is stored, so that each mail gives the same link, and
 * a copy of the database gives none.
 */
export function linkToken(id: string): string {
  const bytes = Buffer.from(id.replaceAll("-", ""), "hex");
  return Buffer.concat([bytes, signatureOf(id)]).toString("base64url");
}

/** The id that a token of ours carries; `undefined` for anything else. */
export function readLinkToken(token: string | undefined): string | undefined {
  const bytes = Buffer.from(token ?? "", "base64url");
  if (bytes.length !== idBytes + signatureBytes) return undefined;
  const id = bytes.toString("hex", 0, idBytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  const signature = bytes.toString("base64url", idBytes);
  return sameHash(signature, signatureOf(id).toString("base64url")) ? id : undefined;
}

/** The address to put in a mail: the draft while it is one, then the progress of the enquiry. */
export function enquiryUrl(id: string): string {
  return siteUrl(`/raccordement/lien?jeton=${linkToken(id)}`);
}

function signatureOf(id: string): Buffer {
  return Buffer.from(keyedHash("connection enquiry link", id), "base64url").subarray(0, signatureBytes);
}
