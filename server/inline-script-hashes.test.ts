import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { inlineScriptHashes } from "./inline-script-hashes.mjs";

const hashOf = (source: string) => `'sha256-${createHash("sha256").update(source).digest("base64")}'`;

test("hashes the text between the tags, byte for byte", () => {
  const html = `<body><script>self.x=["é\n"]</script><p>a</p><script async="" id="_R_">y()</script></body>`;
  expect(inlineScriptHashes(html)).toEqual([hashOf(`self.x=["é\n"]`), hashOf("y()")]);
});

test("leaves out scripts that come from a file, and empty ones", () => {
  expect(inlineScriptHashes(`<script src="/a.js" async=""></script><script></script>`)).toEqual([]);
});

test("names each script once", () => {
  expect(inlineScriptHashes("<script>a()</script><script>a()</script>")).toEqual([hashOf("a()")]);
});

test("ends a script where the browser does", () => {
  expect(inlineScriptHashes(`<SCRIPT>a("<script>")</SCRIPT><script>b()</script>`)).toEqual([
    hashOf(`a("<script>")`),
    hashOf("b()"),
  ]);
});
