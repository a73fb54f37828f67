import "server-only";
import { decodeClientDataJSON } from "@simplewebauthn/server/helpers";
import { PasskeyRefused } from "@/lib/factors/errors";

/** The challenge that a browser says it signed, as stored of ours; whether it really did is checked with the signature. */
export function signedChallenge({ response }: { response: { clientDataJSON: string } }): string {
  try {
    return String(decodeClientDataJSON(response.clientDataJSON).challenge);
  } catch {
    throw new PasskeyRefused();
  }
}
