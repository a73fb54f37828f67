import { expect, test } from "vitest";
import { pendingErrors } from "@/lib/requests/pending-errors";

const draft = { contactEmail: null, description: null };
const pending = { contactEmail: "equipe", regionCode: "53" };

test("says again what is wrong, and what is missing only when asked", () => {
  const wrong = pendingErrors("mailbox", draft, pending, { blankOnes: false });
  const all = pendingErrors("mailbox", draft, pending, { blankOnes: true });
  expect(Object.keys(wrong)).toEqual(["contactEmail"]);
  expect(Object.keys(all)).toEqual(["contactEmail", "description"]);
});

test("asks for another region when the one chosen is closed", () => {
  expect(pendingErrors("structure", {}, pending, { blankOnes: false })).toHaveProperty("regionCode");
});
