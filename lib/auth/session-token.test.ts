import { randomUUID } from "node:crypto";
import { encode } from "next-auth/jwt";
import { expect, test, vi } from "vitest";
import { sessionIdOf } from "@/lib/auth/session-token";

const secret = "d".repeat(40);
vi.stubEnv("DATABASE_URL", "postgres://unused");
vi.stubEnv("NEXTAUTH_SECRET", secret);
vi.stubEnv("BALORG_SECRET", secret);

const sid = randomUUID();
const tokenFor = (claims: Record<string, unknown>, sealedWith = secret) =>
  encode({ token: claims, secret: sealedWith, maxAge: 60 });

test("gives the session that a token of ours carries, the first time and the next", async () => {
  const token = await tokenFor({ sid });
  expect(await sessionIdOf(token)).toBe(sid);
  expect(await sessionIdOf(token)).toBe(sid);
});

test("gives nothing once the token has run out, though it was opened before", async () => {
  const token = await tokenFor({ sid });
  await sessionIdOf(token);
  expect(await sessionIdOf(token, Date.now() + 61_000)).toBeUndefined();
});

test.each([
  ["another secret", () => tokenFor({ sid }, "x".repeat(40))],
  ["no session id", () => tokenFor({})],
  ["a session id that is none", () => tokenFor({ sid: "1 or 1=1" })],
  ["a word", async () => "bonjour"],
  ["a token cut short", async () => (await tokenFor({ sid })).slice(0, -4)],
])("gives nothing for %s", async (_, made) => {
  expect(await sessionIdOf(await made())).toBeUndefined();
});
