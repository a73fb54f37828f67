import { expect, test } from "vitest";
import { askedFields } from "@/lib/requests/asked-fields";

const about = (...fields: string[]) => askedFields(fields.map((field) => ({ field })));

test("asks for each field once, in the order of the form, and for nothing unknown", () => {
  expect(about("phone", "city", "phone", "status", "__proto__")).toEqual(["city", "phone"]);
});

test("asks for the type and the number of a structure together", () => {
  expect(about("structureId")).toEqual(["structureIdType", "structureId"]);
  expect(about("structureIdType")).toEqual(["structureIdType", "structureId"]);
});
