import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { clearStaleLock, liveServer } from "./live-server.mjs";

let data = "";
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "balorg-data-"));
});
afterEach(() => rmSync(data, { recursive: true }));

const lock = () => join(data, "postmaster.pid");

test("a folder without a lock has no server", () => {
  expect(liveServer(data)).toBeUndefined();
  clearStaleLock(data);
});

test("a lock whose number went to another program is stale, and cleared", () => {
  writeFileSync(lock(), [process.pid, data, 1, 5432, "", "127.0.0.1", "", "ready", ""].join("\n"));
  expect(liveServer(data)).toBeUndefined();
  clearStaleLock(data);
  expect(existsSync(lock())).toBe(false);
});

test("an empty lock, of a machine that went down, is no server", () => {
  writeFileSync(lock(), "");
  expect(liveServer(data)).toBeUndefined();
});
