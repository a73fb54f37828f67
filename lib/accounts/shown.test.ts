import { describe, expect, test } from "vitest";
import { browserLabel } from "@/lib/accounts/browser-label";
import { coarseOrigin } from "@/lib/accounts/coarse-origin";
import { maskEmail } from "@/lib/accounts/mask-email";

describe("maskEmail", () => {
  test.each([
    ["nadege.vives@exemple.fr", "n…@exemple.fr"],
    ["n@exemple.fr", "n…@exemple.fr"],
    ["a+b@c.fr", "a…@c.fr"],
  ])("%s is shown as %s", (email, masked) => {
    expect(maskEmail(email)).toBe(masked);
  });
});

describe("browserLabel", () => {
  test.each([
    ["Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox sous Windows"],
    [
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0",
      "Edge sous Windows",
    ],
    [
      "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15",
      "Safari sous macOS",
    ],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/142.0 Mobile/15E148 Safari/604.1",
      "Chrome sous iOS",
    ],
    [
      "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36",
      "Samsung Internet sous Android",
    ],
    [
      "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36",
      "Chrome sous Linux",
    ],
    ["quelque chose sous Windows", "Navigateur sous Windows"],
    ["curl/8.5.0", null],
    ["", null],
  ])("%s is %s", (userAgent, label) => {
    expect(browserLabel(userAgent)).toBe(label);
  });
});

describe("coarseOrigin", () => {
  test.each([
    ["82.64.12.34", "82.64.0.0"],
    ["::ffff:82.64.12.34", "82.64.0.0"],
    ["2001:db8:1:2::9", "2001:db8::"],
    ["2001:db8::9", "2001:db8::"],
    ["unknown", null],
  ])("%s is shown as %s", (address, shown) => {
    expect(coarseOrigin(address)).toBe(shown);
  });
});
