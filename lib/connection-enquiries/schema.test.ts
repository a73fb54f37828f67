import { expect, test } from "vitest";
import { connectionEnquirySchema } from "@/lib/connection-enquiries/schema";

test("every missing field gets its own sentence", () => {
  const { error } = connectionEnquirySchema.safeParse({ finess: "", phone: "" });
  const fields = error?.issues.map(({ path, message }) => [path[0], message.length > 15]);
  expect(fields).toEqual([
    ["token", true],
    ["regionCode", true],
    ["structureName", true],
    ["contactName", true],
    ["email", true],
    ["message", true],
  ]);
});

test.each(["", "  \n ", "!?"])("«%s» says nothing", (message) => {
  const { error } = connectionEnquirySchema.shape.message.safeParse(message);
  expect(error?.issues[0]?.message).toBe("Écrivez en quelques mots ce que la structure souhaite.");
});

test("what is optional may be blank, but not wrong", () => {
  const { finess, phone } = connectionEnquirySchema.shape;
  expect([finess.parse(" "), phone.parse("")]).toEqual([undefined, undefined]);
  expect([finess.safeParse("123456789").success, phone.safeParse("12").success]).toEqual([false, false]);
});
