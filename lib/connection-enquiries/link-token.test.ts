import { randomUUID } from "node:crypto";
import { expect, test, vi } from "vitest";
import { linkToken, readLinkToken } from "@/lib/connection-enquiries/link-token";

vi.stubEnv("DATABASE_URL", "postgres://unused");
vi.stubEnv("NEXTAUTH_SECRET", "n".repeat(32));
vi.stubEnv("BALORG_SECRET", "b".repeat(32));

test("a link names its enquiry, and always in the same way", () => {
  const id = randomUUID();
  expect(readLinkToken(linkToken(id))).toBe(id);
  expect(linkToken(id)).toBe(linkToken(id));
  expect(linkToken(id)).toMatch(/^[\w-]{43}$/);
});

test("any bit of it changed, it opens nothing", () => {
  const bytes = Buffer.from(linkToken(randomUUID()), "base64url");
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const forged = Buffer.from(bytes);
    forged[bit >> 3] = (forged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    expect(readLinkToken(forged.toString("base64url")), `bit ${bit}`).toBeUndefined();
  }
});

test.each([undefined, "", "jeton", "é".repeat(43), "A".repeat(43)])("«%s» opens nothing", (token) => {
  expect(readLinkToken(token)).toBeUndefined();
});
