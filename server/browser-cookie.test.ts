import type { IncomingMessage, ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { giveBrowserCookie } from "./browser-cookie.mjs";

const site = { publicUrl: new URL("http://localhost") };

function cookieGiven(request: object, settings = site): string | undefined {
  const given: string[] = [];
  const response = { appendHeader: (_: string, line: string) => given.push(line) };
  const asked = { method: "GET", headers: {}, ...request } as unknown as IncomingMessage;
  giveBrowserCookie(asked, response as unknown as ServerResponse, settings);
  return given[0];
}

test("a page where something tied to the browser begins gives it a cookie of its own", () => {
  const [first, second] = [cookieGiven({ url: "/connexion" }), cookieGiven({ url: "/connexion" })];
  expect(first).toMatch(/^balorg-navigateur=[\w-]{43}; Path=\/; Max-Age=31536000; HttpOnly; SameSite=Lax$/);
  expect(first).not.toBe(second);
  expect(cookieGiven({ url: "/inscription/individuel?region=76" })).toBeDefined();
});

test("over https, the cookie belongs to this very host", () => {
  const given = cookieGiven({ url: "/connexion" }, { publicUrl: new URL("https://balorg.example") });
  expect(given).toMatch(/^__Host-balorg-navigateur=.*; Secure$/);
});

test.each([
  ["a browser that has one keeps it", { url: "/connexion", headers: { cookie: "a=b; balorg-navigateur=known" } }],
  ["the answer to a form gives none", { url: "/connexion", method: "POST" }],
  ["the other pages ask for none", { url: "/" }],
  ["a page that only starts alike asks for none", { url: "/connexions" }],
])("%s", (_, request) => {
  expect(cookieGiven(request)).toBeUndefined();
});
