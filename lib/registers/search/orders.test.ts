import { expect, test } from "vitest";
import { orders } from "@/lib/registers/search/orders";

test("puts a few words in every order", () => {
  expect(orders(["martin"])).toEqual(["martin"]);
  expect(orders(["marie", "martin"])).toEqual(["marie martin", "martin marie"]);
  expect(orders(["jean", "pierre", "martin"])).toHaveLength(6);
  expect(orders(["martin", "martin"])).toEqual(["martin martin"]);
});

test("puts many words in turn at the start", () => {
  expect(orders(["marie", "christine", "le", "goff"])).toContain("le goff marie christine");
  expect(orders("a b c d e f g h i j".split(" "))).toHaveLength(8);
});
