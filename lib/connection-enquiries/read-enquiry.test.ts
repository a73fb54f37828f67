import { describe, expect, test } from "vitest";
import { enquiryFields } from "@/lib/connection-enquiries/fields";
import { readEnquiry, readEnquiryFields } from "@/lib/connection-enquiries/read-enquiry";
import { firstIncompleteStep } from "@/lib/connection-enquiries/steps";
import { typedEnquiry } from "@/tests/support/enquiries";

const errorOf = (field: (typeof enquiryFields)[number], value: string) =>
  readEnquiryFields([field], { ...typedEnquiry(), [field]: value }).errors[field]?.[0];

test("every missing field gets its own sentence, and what is optional none", () => {
  const { errors } = readEnquiryFields(enquiryFields, {});
  const optional = ["street", "presentTool", "wishedOn"];
  expect(Object.keys(errors)).toEqual(enquiryFields.filter((field) => !optional.includes(field)));
  expect(new Set(Object.values(errors).flat()).size).toBe(Object.keys(errors).length);
});

test("what is complete is read as it is stored", () => {
  const typed = { ...typedEnquiry(), email: "Direction@Clinique.example", people: "1 200", presentTool: " " };
  expect(readEnquiry(typed)).toMatchObject({
    email: "direction@clinique.example",
    people: 1200,
    sites: 2,
    presentTool: null,
    phone: "+33561000000",
  });
});

describe("numbers and dates", () => {
  test.each(["0", "beaucoup", "-3", "2,5", "1e3"])("«%s» is no number of people", (value) => {
    expect(errorOf("people", value)).toMatch(/en chiffres/);
  });

  test("a number beyond reason is questioned", () => {
    expect(errorOf("people", "999999999")).toMatch(/trop grand/);
    expect(errorOf("sites", "10000")).toBeUndefined();
  });

  test.each([
    ["2031-02-30", /date qui existe/],
    ["demain", /date qui existe/],
    ["2001-01-01", /passée/],
  ])("«%s» is no date to come", (value, sentence) => {
    expect(errorOf("wishedOn", value)).toMatch(sentence);
  });
});

test("the first step where something is missing or wrong is the one to go to", () => {
  const typed = typedEnquiry();
  expect(firstIncompleteStep({})).toBe("structure");
  expect(firstIncompleteStep({ ...typed, phone: "12" })).toBe("contact");
  expect(firstIncompleteStep({ ...typed, message: "!?" })).toBe("project");
  expect(firstIncompleteStep(typed)).toBeUndefined();
});
