import { describe, expect, test } from "vitest";
import { hashPassword, isOutdatedHash, verifyPassword } from "@/lib/accounts/password-hash";

describe("passwords", () => {
  test("are hashed by argon2id with OWASP’s parameters, each time with another salt", async () => {
    const [one, two] = [await hashPassword("quatre mots"), await hashPassword("quatre mots")];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
  });

  test("are recognised, accents typed on another system too", async () => {
    const stored = await hashPassword("le lac g\u00e8le");
    expect(await verifyPassword(stored, "le lac ge\u0300le")).toBe(true);
    expect(await verifyPassword(stored, "le lac gele")).toBe(false);
  });

  test("are known to be hashed by weaker means than today’s", async () => {
    expect(isOutdatedHash(await hashPassword("quatre mots"))).toBe(false);
    expect(isOutdatedHash("$argon2id$v=19$m=65536,t=3,p=1$c2Fs$aGFzaA")).toBe(false);
    expect(isOutdatedHash("$argon2id$v=19$m=12288,t=3,p=1$c2Fs$aGFzaA")).toBe(true);
    expect(isOutdatedHash("$argon2id$v=19$m=19456,t=1,p=1$c2Fs$aGFzaA")).toBe(true);
    expect(isOutdatedHash("$argon2i$v=19$m=19456,t=2,p=1$c2Fs$aGFzaA")).toBe(true);
    expect(isOutdatedHash("closed")).toBe(true);
  });

  test("of nobody are none", async () => {
    expect(await verifyPassword(undefined, "")).toBe(false);
    expect(await verifyPassword(undefined, "quatre mots sans rapport")).toBe(false);
  });
});
