import { DrizzleQueryError } from "drizzle-orm";
import { afterEach, expect, test, vi } from "vitest";
import { reportError } from "@/lib/report-error";

const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
afterEach(() => log.mockClear());

const lines = () => log.mock.calls.map(([line]) => String(line));

test("one JSON line, with the reference that the person is given", () => {
  const reference = reportError(new TypeError("x is not\na function"), "GET /suivi");
  expect(lines()).toHaveLength(1);
  expect(lines()[0]).not.toContain("\n");
  expect(JSON.parse(lines()[0] ?? "")).toMatchObject({
    level: "error",
    reference,
    where: "GET /suivi",
    name: "TypeError",
    message: "x is not\na function",
    frames: expect.arrayContaining([expect.stringContaining("report-error.test.ts")]),
  });
});

test("of a failed query it keeps what the database said, not what people typed", () => {
  const refused = new Error("connect ECONNREFUSED 127.0.0.1:5432");
  reportError(new DrizzleQueryError("select $1", ["nadege@exemple.fr"], refused));
  // The same, out of another bundle.
  reportError(Object.assign(new Error("params: nadege@exemple.fr"), { query: "", params: [], cause: refused }));
  for (const line of lines()) {
    expect(JSON.parse(line)).toMatchObject({ message: refused.message });
    expect(line).not.toContain("nadege");
  }
  expect(lines()).toHaveLength(2);
});

test("of a value that the database can't read, it keeps the kind", () => {
  reportError(
    Object.assign(new Error('invalid input syntax for type uuid: "nadege\n"@exemple.fr"'), { code: "22P02" }),
  );
  expect(JSON.parse(lines()[0] ?? "").message).toBe('invalid input syntax for type uuid: "…"');
});

test("anything that is thrown is told", () => {
  reportError("boom");
  expect(JSON.parse(lines()[0] ?? "")).toMatchObject({ name: "Error", message: "boom" });
});
