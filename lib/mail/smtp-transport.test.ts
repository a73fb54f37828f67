import { expect, test } from "vitest";
import { smtpOptions, smtpTransport } from "@/lib/mail/smtp-transport";
import { startMailCatcher } from "@/tests/support/mail-catcher";

const email = {
  id: "0c1e1144-9a3e-4e1e-8a3b-5d0c9a526d2b",
  from: "Balorg <ne-pas-repondre@balorg.example>",
  to: "pharmacie@exemple.fr",
  replyTo: "support@region.example",
  subject: "Votre demande est reçue\u00a0: n° 1042",
  html: "<p>Reçue</p>",
  text: "Reçue",
};

test("a mail arrives whole, says that a machine wrote it, and bears its own Message-ID at each delivery", async () => {
  await using catcher = await startMailCatcher();
  const send = smtpTransport(catcher.url);
  const [first, second] = [await send(email), await send(email)];

  expect(catcher.mails).toHaveLength(2);
  const [mail] = catcher.mails;
  expect(mail?.subject).toBe(email.subject);
  expect(mail?.from?.text).toBe('"Balorg" <ne-pas-repondre@balorg.example>');
  expect(mail?.replyTo?.text).toBe(email.replyTo);
  expect(mail?.html).toBe(email.html);
  expect(mail?.text?.trim()).toBe(email.text);
  expect(mail?.headers.get("auto-submitted")).toBe("auto-generated");
  expect(mail?.messageId).toBe(`<${email.id}@balorg.example>`);
  expect(first).toEqual({ transportMessageId: mail?.messageId });
  expect(second).toEqual(first);
});

test("an address is one address, whatever it holds", async () => {
  await using catcher = await startMailCatcher();
  await smtpTransport(catcher.url)({ ...email, to: "a@exemple.fr, b@exemple.fr" }).catch(() => undefined);
  expect(catcher.recipients).not.toContain("b@exemple.fr");
});

test("a server that refuses is an error", async () => {
  await using catcher = await startMailCatcher({ refuse: { code: 451, message: "4.3.0 try later" } });
  await expect(smtpTransport(catcher.url)(email)).rejects.toThrow("try later");
});

test.each([
  ["smtps://relais.example", { port: 465, secure: true, requireTLS: false }],
  ["smtp://relais.example", { port: 587, secure: false, requireTLS: true }],
  ["smtp://relais.example:25?tls=optional", { port: 25, secure: false, requireTLS: false }],
  ["smtp://localhost:1025", { host: "localhost", port: 1025, requireTLS: false }],
  ["smtp://[::1]:1025", { host: "::1", requireTLS: false }],
  ["smtps://jean%40exemple.fr:a%3Ab@relais.example", { auth: { user: "jean@exemple.fr", pass: "a:b" } }],
])("%s", (url, expected) => {
  expect(smtpOptions(url)).toMatchObject(expected);
});

test("an address that is not one of SMTP is refused", () => {
  expect(() => smtpOptions("http://relais.example")).toThrow("smtp://");
});
