import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { emailNames, isEmailName } from "./registry";

test("every template of the folder is registered, and nothing else", () => {
  const templates = readdirSync(new URL(".", import.meta.url))
    .filter((file) => file.endsWith(".tsx"))
    .map((file) => file.replace(/\.tsx$/, ""));
  expect([...emailNames].sort()).toEqual(templates.sort());
});

test("a stored name is a mail only when it is registered itself", () => {
  expect(isEmailName("request-approved")).toBe(true);
  expect(isEmailName("toString")).toBe(false);
  expect(isEmailName("constructor")).toBe(false);
});
