import { expect, test } from "vitest";
import { chooseTransport } from "@/lib/mail/choose-transport";
import { demoTransport } from "@/lib/mail/demo-transport";

const none = { RESEND_API_KEY: undefined, SMTP_URL: undefined, BALORG_DEMO: false };

test("the demo store serves a demo that has nothing better", () => {
  expect(chooseTransport({ ...none, BALORG_DEMO: true })).toBe(demoTransport);
  expect(chooseTransport({ ...none, BALORG_DEMO: true, SMTP_URL: "smtp://localhost:1025" })).not.toBe(demoTransport);
});

test("without a way to send mail, it says what to set", () => {
  expect(() => chooseTransport(none)).toThrow("set RESEND_API_KEY or SMTP_URL");
});

test("a wrong SMTP_URL is told before the first mail", () => {
  expect(() => chooseTransport({ ...none, SMTP_URL: "https://relais.example" })).toThrow("SMTP_URL");
});
