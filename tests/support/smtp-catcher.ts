import { createServer } from "node:http";
import type { ParsedMail } from "mailparser";
import { startMailCatcher } from "@/tests/support/mail-catcher";

// A mail server for end-to-end tests, in a process of its own: it can be killed like the others. What it received is
// read at MAILS_PORT: GET /?to=address gives the mails to that person, oldest first.
const catcher = await startMailCatcher({ port: Number(process.env.SMTP_PORT) });

const server = createServer((request, response) => {
  const to = new URL(request.url ?? "/", "http://localhost").searchParams.get("to");
  const mails = catcher.mails.filter((mail) => to === null || recipientsOf(mail).includes(to));
  response.setHeader("content-type", "application/json").end(JSON.stringify(mails.map(summary)));
});
server.listen(Number(process.env.MAILS_PORT), "127.0.0.1");
process.on("disconnect", () => process.exit());
if (process.connected === false) process.exit();

function recipientsOf({ to }: ParsedMail): string[] {
  const lists = Array.isArray(to) ? to : to ? [to] : [];
  return lists.flatMap(({ value }) => value.map(({ address }) => address ?? ""));
}

function summary(mail: ParsedMail) {
  const { subject, text, html, date, messageId, from, replyTo } = mail;
  return { to: recipientsOf(mail), from: from?.text, replyTo: replyTo?.text, subject, text, html, date, messageId };
}
