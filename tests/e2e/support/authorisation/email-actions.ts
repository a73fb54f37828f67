import { ageCodes } from "@/tests/support/accounts";
import { httpBrowser } from "../http-browser";
import { codeSentTo, mailTo } from "../mails";
import { freshEmail } from "../people";
import { sessionCookie } from "../test";
import type { BrowserAction, Step } from "./browser-actions";
import type { World } from "./world";

/** Changing the e-mail of one’s account, and undoing it from the former address. */
export const emailActions: BrowserAction[] = [
  {
    action: "confirmEmailChangeAction",
    page: "/compte/email/code",
    holding: 'name="code"',
    comeTo: changingEmail,
    leadsTo: "/compte?fait=email",
  },
  {
    action: "resendEmailChangeCodeAction",
    page: "/compte/email/code",
    holding: "Renvoyer le code",
    comeTo: waitingForAnother,
    leadsTo: undefined,
  },
  {
    action: "undoEmailChangeAction",
    page: "/compte/email/annuler",
    holding: 'name="newPassword"',
    comeTo: undoingEmailChange,
    leadsTo: "/compte/email/annuler?fait=oui",
  },
];

async function changingEmail({ db, site, persons, names }: World): Promise<Step> {
  const browser = httpBrowser(site, await sessionCookie(db, persons.individual.id));
  const email = freshEmail();
  names.push(email);
  await browser.submit("/compte/email", { typed: { email } });
  return { browser, typed: { code: await codeSentTo(email) } };
}

/** A minute later, when another code may be asked for. */
async function waitingForAnother(world: World): Promise<Step> {
  const { browser } = await changingEmail(world);
  await ageCodes(world.db, world.names.at(-1) ?? "", 60);
  return { browser, typed: {} };
}

async function undoingEmailChange(world: World): Promise<Step> {
  const { browser: changing, typed } = await changingEmail(world);
  await changing.submit("/compte/email/code", { typed, holding: 'name="code"' });
  const { text } = await mailTo(world.persons.individual.email, /adresse mail de votre compte/);
  const browser = httpBrowser(world.site);
  await browser.get(text.match(/\/compte\/email\/lien\?jeton=[\w-]+/)?.[0] ?? "no link in the mail");
  return { browser, typed: { newPassword: "une autre phrase de passe" } };
}
