import { describe, expect, test } from "vitest";
import { hashPassword, verifyPassword } from "@/lib/accounts/password-hash";

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

  test("of nobody are none", async () => {
    expect(await verifyPassword(undefined, "")).toBe(false);
    expect(await verifyPassword(undefined, "quatre mots sans rapport")).toBe(false);
  });

  test("of nobody cost what others do", async () => {
    const stored = await hashPassword("quatre mots");
    const timeOf = async (hash: string | undefined) => {
      const times: number[] = [];
      for (let i = 0; i < 7; i++) {
        const start = performance.now();
        await verifyPassword(hash, "pas les bons mots");
        times.push(performance.now() - start);
      }
      return times.sort((a, b) => a - b)[0] ?? 0;
    };
    const ratio = (await timeOf(undefined)) / (await timeOf(stored));
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  });
});
