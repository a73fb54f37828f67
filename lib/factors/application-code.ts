import { Secret, TOTP } from "otpauth";

/** A new secret for an application, in base 32: 160 bits, as RFC 4226 advises. */
export function newApplicationSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** What the image to scan says, for the account of this e-mail. */
export function applicationUri(secret: string, email: string): string {
  return new TOTP({ issuer: "Balorg", label: email, secret }).toString();
}

/** The step of thirty seconds whose code this is, now or one to either side; `undefined` for any other code. */
export function stepOfCode(secret: string, code: string, now = Date.now()): number | undefined {
  const delta = TOTP.validate({ token: code, secret: Secret.fromBase32(secret), timestamp: now, window: 1 });
  return delta === null ? undefined : TOTP.counter({ timestamp: now }) + delta;
}

/** The code that an application shows now, and for how many seconds. */
export function applicationCodeNow(secret: string, now = Date.now()): { code: string; seconds: number } {
  const code = TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: now });
  return { code, seconds: Math.ceil(TOTP.remaining({ timestamp: now }) / 1000) };
}
