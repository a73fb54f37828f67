import { expect, test } from "vitest";
import { registerWish } from "@/lib/registers/fill/register-wish";

test.each([
  [
    { pick: " 810000001 ", search: "albi" },
    { kind: "pick", identifier: "810000001" },
  ],
  [
    { intent: "search", search: " albi " },
    { kind: "search", query: "albi" },
  ],
  [
    { intent: "search", search: "" },
    { kind: "search", query: "" },
  ],
  [
    { pick: "", search: "albi" },
    { kind: "search", query: "albi" },
  ],
  [{ intent: "drop", search: "albi" }, { kind: "drop" }],
  [{ pick: "", search: " " }, undefined],
  [{ search: "albi" }, undefined],
  [{ intent: "later", search: "albi" }, undefined],
  [{}, undefined],
])("%o asks for %o", (fields, wish) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  expect(registerWish(form)).toEqual(wish);
});
