import { expect, test } from "vitest";
import { comesFromOurPages, machineRoutes } from "./comes-from-our-pages.mjs";

const secure = new URL("https://balorg.example");
const local = new URL("http://localhost:3000");

function post(headers: Record<string, string>, url = "/connexion") {
  return { method: "POST", url, headers: { host: "balorg.example", ...headers } };
}

test.each(["GET", "HEAD", "OPTIONS"])("%s changes nothing: it may come from anywhere", (method) => {
  const request = { method, url: "/", headers: { origin: "https://elsewhere.example" } };
  expect(comesFromOurPages(request, secure)).toBe(true);
});

test.each(["POST", "PUT", "PATCH", "DELETE", "TRACE"])("%s must come from us", (method) => {
  const request = { method, url: "/", headers: { origin: "https://elsewhere.example" } };
  expect(comesFromOurPages(request, secure)).toBe(false);
});

test.each([
  ["our origin", { origin: "https://balorg.example" }, true],
  ["our host without its lock", { origin: "http://balorg.example" }, false],
  ["our host on another port", { origin: "https://balorg.example:8443" }, false],
  ["a host that begins like ours", { origin: "https://balorg.example.evil.example" }, false],
  ["another site, whatever else is said", { origin: "https://a.example", "sec-fetch-site": "same-origin" }, false],
  ["a page without an origin", { origin: "null", "sec-fetch-site": "cross-site" }, false],
  ["an empty origin", { origin: "" }, false],
  ["no origin, but the browser vouches", { "sec-fetch-site": "same-origin" }, true],
  ["no origin, from a sister site", { "sec-fetch-site": "same-site" }, false],
  ["no origin, from nowhere", { "sec-fetch-site": "none" }, false],
  ["an old browser, from our page", { referer: "https://balorg.example/connexion" }, true],
  ["an old browser, from elsewhere", { referer: "https://a.example/https://balorg.example/" }, false],
  ["a referrer that is no address", { referer: "balorg.example" }, false],
  ["nothing at all", {}, false],
])("%s", (_, headers: Record<string, string>, accepted) => {
  expect(comesFromOurPages(post(headers), secure)).toBe(accepted);
});

test("on plain http, the name one typed is ours too", () => {
  const headers = { host: "127.0.0.1:3000", origin: "http://127.0.0.1:3000" };
  expect(comesFromOurPages(post(headers), local)).toBe(true);
  expect(comesFromOurPages(post({ ...headers, origin: "http://evil.example:3000" }), local)).toBe(false);
});

test("programs may call their own routes without an origin, and not with somebody else's", () => {
  const [route] = machineRoutes;
  expect(comesFromOurPages(post({}, `${route}Patient`), secure)).toBe(true);
  expect(comesFromOurPages(post({ origin: "https://a.example" }, `${route}Patient`), secure)).toBe(false);
});
