import { expect } from "@playwright/test";

export type Mail = { to: string[]; subject: string; text: string; html: string; date: string; messageId: string };

const catcher = process.env.E2E_MAILS_URL ?? "";

/** The mails that the SMTP server received for a person, oldest first. */
export async function mailsTo(email: string, server = catcher): Promise<Mail[]> {
  const answer = await fetch(new URL(`?to=${encodeURIComponent(email)}`, server));
  return (await answer.json()) as Mail[];
}

/** Waits for the newest mail to a person whose subject fits, received after those already `seen`. */
export async function mailTo(
  email: string,
  subject: RegExp,
  { seen = 0, server = catcher, within = 20_000 } = {},
): Promise<Mail> {
  let found: Mail | undefined;
  await expect(async () => {
    found = (await mailsTo(email, server)).slice(seen).findLast((mail) => subject.test(mail.subject));
    expect(found, `a mail «${subject}» to ${email}`).toBeDefined();
  }).toPass({ timeout: within, intervals: [50] });
  if (!found) throw new Error("unreachable");
  return found;
}

/** How many mails a person has received so far: what to pass as `seen` before asking for another. */
export async function countMails(email: string): Promise<number> {
  return (await mailsTo(email)).length;
}

/** The newest six-digit code sent to a person, once one more than `seen` has come. */
export async function codeSentTo(email: string, { seen = 0, server = catcher } = {}): Promise<string> {
  const mail = await mailTo(email, /code/i, { seen, server });
  const code = mail.text.match(/\b\d{3}\s?\d{3}\b/)?.[0].replace(/\s/, "");
  if (!code) throw new Error(`no code in «${mail.text}»`);
  return code;
}
