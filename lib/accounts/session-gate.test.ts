import { expect, test } from "vitest";
import { sessionGate } from "@/lib/accounts/session-gate";

const person = { isStaff: false, hasFactor: true } as const;
const staff = { isStaff: true, hasFactor: true } as const;

test.each([
  ["somebody who is no staff", { isStaff: false, hasFactor: false, method: "password_and_code" }, "open"],
  ["somebody who is no staff, in a remembered browser", { ...person, method: "password_and_trusted_browser" }, "open"],
  ["staff with a factor entered", { ...staff, method: "password_and_factor" }, "open"],
  ["staff with a passkey alone", { ...staff, method: "passkey" }, "open"],
  ["staff through Pro Santé Connect", { ...staff, hasFactor: false, method: "psc" }, "open"],
  ["staff with a mailed code, who have a factor", { ...staff, method: "password_and_code" }, "step_up"],
  ["staff in a remembered browser", { ...staff, method: "password_and_trusted_browser" }, "step_up"],
  ["staff without any factor", { ...staff, hasFactor: false, method: "password_and_code" }, "enrol"],
  ["staff who have just registered", { ...staff, hasFactor: false, method: "registration" }, "enrol"],
] as const)("%s: %j is let through to %s", (_, session, gate) => {
  expect(sessionGate(session)).toBe(gate);
});
