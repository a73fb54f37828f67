import { expect, test } from "vitest";
import { requestHref } from "@/lib/review/request-href";

test("a request stays within the search that it was opened from", () => {
  expect(requestHref("a", "etat:à-traiter age:>48h")).toBe("/instruction/a?vue=etat%3A%C3%A0-traiter%20age%3A%3E48h");
});

test.each([undefined, null, "", "x".repeat(501)])("nothing worth keeping leaves no trace: %#", (view) => {
  expect(requestHref("a", view)).toBe("/instruction/a");
});
