import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { inlineScriptHashes } from "./inline-script-hashes.mjs";
import { pagePolicy } from "./page-policy.mjs";

const settings = {
  dev: false,
  port: 0,
  host: undefined,
  publicUrl: new URL("http://localhost"),
  trustedProxies: 0,
  formTargets: [],
  processes: 1,
};
const header = "content-security-policy";
const html = "<p>Bonjour</p><script>go()</script>";

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A server whose pages are answered by `answer` once the policy is applied. */
async function serve(answer: RequestListener, notFoundPage?: string) {
  const apply = pagePolicy(settings, notFoundPage);
  const server = createServer((request, response) => {
    apply(request, response);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return (init: RequestInit = {}) => fetch(url, init);
}

test("a page made for the request finds its nonce in the request, a new one each time", async () => {
  const get = await serve((request, response) => response.end(String(request.headers[header])));
  const [first, second] = [await get(), await get({ headers: { [header]: "script-src 'nonce-forged'" } })];
  const policy = first.headers.get(header);
  expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/]{22}==' 'strict-dynamic';/);
  expect(await first.text()).toBe(policy);
  expect(await second.text()).not.toContain("forged");
  expect(second.headers.get(header)).not.toBe(policy);
});

test("a prerendered page names the scripts of the body that is sent", async () => {
  let body = html;
  const get = await serve((_, response) => {
    response.setHeader("x-nextjs-prerender", "1").setHeader("etag", `"${body.length}"`).end(body);
  });
  expect((await get()).headers.get(header)).toContain(`script-src 'self' ${inlineScriptHashes(html)};`);
  body = "<script>changed()</script>";
  expect((await get()).headers.get(header)).toContain(`script-src 'self' ${inlineScriptHashes(body)};`);
});

test("«not modified» repeats the policy of the page, or leaves the one the browser has", async () => {
  let known = false;
  const get = await serve((_, response) => {
    response.setHeader("x-nextjs-prerender", "1").setHeader("etag", '"e"');
    if (!known) response.statusCode = 304;
    response.end(known ? html : undefined);
  });
  expect((await get()).headers.get(header)).toBeNull();
  known = true;
  const policy = (await get()).headers.get(header);
  known = false;
  expect((await get()).headers.get(header)).toBe(policy);
});

test("a page that turns out not to exist is readable without JavaScript, under the policy of what is sent", async () => {
  const notFound = "<h1>Page introuvable</h1><script>notFound()</script>";
  const get = await serve((_, response) => {
    response.statusCode = 404;
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.flushHeaders();
    response.write("<html id='__next_error__'>");
    response.end();
  }, notFound);
  const answer = await get();
  expect(answer.status).toBe(404);
  expect(await answer.text()).toBe(notFound);
  expect(answer.headers.get(header)).toContain(inlineScriptHashes(notFound)[0]);
});

test("a 404 that is no page keeps its body", async () => {
  const get = await serve((_, response) => {
    response.statusCode = 404;
    response.setHeader("content-type", "application/json");
    response.end("{}");
  }, "<h1>Page introuvable</h1>");
  expect(await (await get()).text()).toBe("{}");
});
