import { expect, test } from "vitest";
import { importSpeed, sayWait } from "@/lib/registers/operate/import-speed";

const startedAt = new Date("2026-11-24T10:00:00Z");
const after = (seconds: number) => new Date(startedAt.getTime() + seconds * 1000);
const started = { bytesRead: 0, bytesTotal: 1000, linesRead: 0, startedAt, movedAt: after(0) };

test("tells nothing before there is something to tell", () => {
  expect(importSpeed(started)).toEqual({});
  expect(importSpeed({ ...started, startedAt: null, movedAt: null })).toEqual({});
  expect(importSpeed({ ...started, movedAt: after(10) })).toEqual({});
});

test("tells lines per second, and the rest at the pace of what was read", () => {
  const quarter = { ...started, bytesRead: 250, linesRead: 5000, movedAt: after(10) };
  expect(importSpeed(quarter)).toEqual({ linesPerSecond: 500, secondsLeft: 30 });
  expect(importSpeed({ ...quarter, bytesTotal: null })).toEqual({ linesPerSecond: 500 });
  expect(importSpeed({ ...quarter, bytesRead: 1200 })).toMatchObject({ secondsLeft: 0 });
});

test.each([
  [0, "moins d’une minute"],
  [59, "moins d’une minute"],
  [60, "environ 1 min"],
  [200, "environ 3 min"],
  [7200, "environ 2 h"],
])("%d seconds", (seconds, said) => {
  expect(sayWait(seconds).replaceAll(/\s/g, " ")).toBe(said);
});
