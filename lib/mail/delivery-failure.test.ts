import { expect, test } from "vitest";
import { deliveryFailure } from "@/lib/mail/delivery-failure";

const refusal = (response: string) =>
  Object.assign(new Error(`Can't send mail: ${response}`), { code: "EENVELOPE", response });

test("its reason holds no address and stays short", () => {
  const error = refusal(`550 5.7.1 <jean.dupont@exemple.fr>: relaying denied\r\n${"x".repeat(500)}`);
  const { reason, message } = deliveryFailure("some-id", error);
  expect(reason).toContain("EENVELOPE: Can't send mail: 550 5.7.1 <…>");
  expect(message).not.toContain("exemple.fr");
  expect(reason.length).toBeLessThanOrEqual(200);
  expect(reason).not.toMatch(/[\r\n]/);
});

test.each([
  ["550 5.1.1 no such user", true],
  ["553-5.1.3 malformed address", true],
  ["550 5.7.1 relaying denied", false],
  ["535 5.7.8 authentication failed", false],
  ["451 4.3.0 try later", false],
  ["550 no such user, says a server without status codes", false],
])("%s: final %s", (response, isFinal) => {
  expect(deliveryFailure("some-id", refusal(response)).isFinal).toBe(isFinal);
});

test("anything thrown has a reason", () => {
  expect(deliveryFailure("some-id", "boom")).toMatchObject({ reason: "boom", isFinal: false });
});
