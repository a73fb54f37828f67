import { describe, expect, test } from "vitest";
import { applicationCodeNow, applicationUri, newApplicationSecret, stepOfCode } from "@/lib/factors/application-code";

const secret = newApplicationSecret();
const now = Date.parse("2026-11-24T12:00:10Z");
const step = Math.floor(now / 30_000);

describe("the code of an application", () => {
  test("is that of RFC 6238", () => {
    // Appendix B, SHA-1: the secret is «12345678901234567890», the last six of eight digits.
    expect(applicationCodeNow("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", 1_111_111_109_000)).toMatchObject({ code: "081804" });
  });

  test.each([
    ["now", 0, step],
    ["just over", 30, step],
    ["a clock ahead", -30, step],
  ])("is known by its step: %s", (_, later, its) => {
    const { code } = applicationCodeNow(secret, now);
    expect(stepOfCode(secret, code, now + later * 1000)).toBe(its);
  });

  test("is nothing a minute later, nor for another secret", () => {
    const { code } = applicationCodeNow(secret, now);
    expect(stepOfCode(secret, code, now + 60_000)).toBeUndefined();
    expect(stepOfCode(newApplicationSecret(), code, now)).toBeUndefined();
  });
});

test("the image names the site and the account", () => {
  expect(applicationUri(secret, "a@exemple.fr")).toBe(
    `otpauth://totp/Balorg:a%40exemple.fr?issuer=Balorg&secret=${secret}&algorithm=SHA1&digits=6&period=30`,
  );
});
