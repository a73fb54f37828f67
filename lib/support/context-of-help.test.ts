import { expect, test } from "vitest";
import { helpHref, pageOfHelp, referenceOfHelp } from "@/lib/support/context-of-help";

test.each([
  ["/boites/personnelle", "/boites/personnelle"],
  ["/instruction?q=dupont", "/instruction"],
  ["/", "/"],
])("%s is a page of the site, without its query", (value, page) => {
  expect(pageOfHelp(value)).toBe(page);
});

test.each(["https://ailleurs.example", "//ailleurs.example", "javascript:alert(1)", "boites", "", undefined, ["/a"]])(
  "%s is none",
  (value) => {
    expect(pageOfHelp(value)).toBeUndefined();
  },
);

test("a reference is letters and figures", () => {
  expect(referenceOfHelp("2894512077")).toBe("2894512077");
  for (const value of ["<b>", "a b", "x".repeat(65), "", undefined]) expect(referenceOfHelp(value)).toBeUndefined();
});

test("the form is told both, or neither", () => {
  expect(helpHref({ page: "/etat", reference: "12" })).toBe("/aide/contact?page=%2Fetat&reference=12");
  expect(helpHref({})).toBe("/aide/contact");
});
