import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { describeRequest, originAddress } from "./describe-request.mjs";

function from(remoteAddress: string, headers: Record<string, string> = {}, url = "/") {
  return { socket: { remoteAddress }, headers: { ...headers }, url } as unknown as IncomingMessage;
}

test("the address is the one of the connection, whatever the client pretends", () => {
  const request = from("203.0.113.7", { "x-forwarded-for": "1.2.3.4", "x-balorg-origin-address": "1.2.3.4" });
  describeRequest(request, { trustedProxies: 0 });
  expect(request.headers["x-balorg-origin-address"]).toBe("203.0.113.7");
});

test("an IPv4 address looks the same on a socket that takes both", () => {
  expect(originAddress(from("::ffff:203.0.113.7"), 0)).toBe("203.0.113.7");
  expect(originAddress(from("2001:db8::1"), 0)).toBe("2001:db8::1");
});

test("behind our proxies, the address is what the outermost of them saw", () => {
  const headers = { "x-forwarded-for": "6.6.6.6, 203.0.113.7,10.0.0.2" };
  expect(originAddress(from("10.0.0.1", headers), 1)).toBe("10.0.0.2");
  expect(originAddress(from("10.0.0.1", headers), 2)).toBe("203.0.113.7");
  expect(originAddress(from("10.0.0.1", {}), 1)).toBe("10.0.0.1");
});

test("the application sees no header that a proxy or a client could have written", () => {
  const request = from("10.0.0.1", {
    forwarded: "for=1",
    "x-forwarded-proto": "https",
    "x-forwarded-host": "a.example",
  });
  describeRequest(request, { trustedProxies: 1 });
  expect(Object.keys(request.headers).sort()).toEqual(["x-balorg-origin-address", "x-balorg-path"]);
});

test("Next finds the host of a form's origin, though a proxy changed Host", () => {
  const request = from("10.0.0.1", { host: "10.0.0.9:3000", origin: "https://balorg.example" });
  describeRequest(Object.assign(request, { method: "POST" }), { trustedProxies: 0 });
  expect(request.headers["x-forwarded-host"]).toBe("balorg.example");
});

test("the origin of somebody who only reads is not taken for ours", () => {
  const request = from("10.0.0.1", { origin: "https://elsewhere.example" });
  describeRequest(Object.assign(request, { method: "GET" }), { trustedProxies: 0 });
  expect(request.headers["x-forwarded-host"]).toBeUndefined();
});

test.each([
  ["/suivi?page=2", "/suivi?page=2"],
  ["/suivi?_rsc=1ab", "/suivi"],
  ["/suivi?page=2&_rsc=1ab", "/suivi?page=2"],
  ["/suivi?_rsc=1ab&page=2", "/suivi?page=2"],
  ["/suivi?reprise=1&_rsc", "/suivi?reprise=1"],
])("%s is the page %s", (url, path) => {
  const request = from("10.0.0.1", { "x-balorg-path": "/forged" }, url);
  describeRequest(request, { trustedProxies: 0 });
  expect(request.headers["x-balorg-path"]).toBe(path);
});
