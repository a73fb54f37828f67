import { expect, test } from "vitest";
import { contentSecurityPolicy } from "./content-security-policy.mjs";

const settings = { dev: false, publicUrl: new URL("https://balorg.example"), formTargets: [] };

function directive(policy: string, name: string) {
  return policy.split("; ").find((each) => each.startsWith(`${name} `));
}

test("only our own scripts, and those that are named, may run", () => {
  const policy = contentSecurityPolicy(settings, ["'nonce-abc'"]);
  expect(directive(policy, "script-src")).toBe("script-src 'self' 'nonce-abc'");
  expect(directive(policy, "style-src")).toBe("style-src 'self'");
  expect(policy).not.toContain("unsafe");
});

test("nobody frames our pages, moves their base or embeds objects", () => {
  const policy = contentSecurityPolicy(settings, []);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("base-uri 'none'");
  expect(policy).toContain("object-src 'none'");
});

test("forms lead to us, and to the identity provider when there is one", () => {
  expect(directive(contentSecurityPolicy(settings, []), "form-action")).toBe("form-action 'self'");
  const withProvider = contentSecurityPolicy({ ...settings, formTargets: ["https://idp.example"] }, []);
  expect(directive(withProvider, "form-action")).toBe("form-action 'self' https://idp.example");
});

test("requests are only upgraded where there is https", () => {
  expect(contentSecurityPolicy(settings, [])).toContain("upgrade-insecure-requests");
  const local = { ...settings, publicUrl: new URL("http://localhost:3000") };
  expect(contentSecurityPolicy(local, [])).not.toContain("upgrade-insecure-requests");
});
