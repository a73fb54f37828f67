import { keyedHash, randomToken } from "@/lib/secrets";
import { ageCodes } from "@/tests/support/accounts";
import { anInvitation } from "@/tests/support/invitations";
import { type HttpBrowser, httpBrowser } from "../http-browser";
import { codeSentTo, mailTo } from "../mails";
import { freshEmail, password } from "../people";
import { arrived } from "../psc";
import { sessionCookie } from "../test";
import { anApplication, anAwaitedCode, codeNow } from "./before-factor-actions";
import { emailActions } from "./email-actions";
import { enquiryActions } from "./enquiry-actions";
import type { World } from "./world";

/** What a browser that has come to a step sends next. */
export type Step = { browser: HttpBrowser; typed: Record<string, string> };

/**
 * A server action that continues what one browser began, whoever is at it: codes, drafts of accounts, links. Sent from
 * any other browser, with the right code and all, it does nothing.
 */
export type BrowserAction = {
  action: string;
  page: string;
  holding: string;
  comeTo: (world: World) => Promise<Step>;
  /** Where it leads; `undefined` when it stays on its page. */
  leadsTo: string | undefined;
};

const secret = "une autre phrase de passe";
const identity = { lastName: "Vives", firstName: "Nadège", professionCode: "317", kind: "INT", rpps: "" };

export const browserActions: BrowserAction[] = [
  ...enquiryActions,
  {
    action: "checkSignInCodeAction",
    page: "/connexion/code",
    holding: 'name="code"',
    comeTo: (world) => signingIn(world, "/connexion"),
    leadsTo: "/boites/personnelle",
  },
  {
    action: "resendSignInCodeAction",
    page: "/connexion/code",
    holding: "Renvoyer le code",
    comeTo: (world) => waiting(world, signingIn(world, "/connexion")),
    leadsTo: undefined,
  },
  {
    action: "enterFactorAction",
    page: "/connexion/facteur",
    holding: 'value="application"',
    comeTo: async (world) => {
      await anApplication(world);
      const { browser } = await givingPassword(world, "/connexion");
      return { browser, typed: codeNow() };
    },
    leadsTo: "/boites/personnelle",
  },
  {
    action: "resendProofCodeAction",
    page: "/connexion/confirmer",
    holding: "Renvoyer le code",
    comeTo: async (world) => {
      const browser = httpBrowser(world.site, await sessionCookie(world.db, world.persons.individual.id));
      await anAwaitedCode(world, browser);
      return { browser, typed: {} };
    },
    leadsTo: undefined,
  },
  {
    action: "checkAssociationCodeAction",
    page: "/inscription/organisation/code?region=76",
    holding: 'name="code"',
    comeTo: (world) => signingIn(world, "/inscription/organisation/association?region=76"),
    leadsTo: "/inscription/organisation/nouvelle?region=76",
  },
  {
    action: "resendAssociationCodeAction",
    page: "/inscription/organisation/code?region=76",
    holding: "Renvoyer le code",
    comeTo: (world) => waiting(world, signingIn(world, "/inscription/organisation/association?region=76")),
    leadsTo: undefined,
  },
  {
    action: "checkRegistrationCodeAction",
    page: "/inscription/individuel/code",
    holding: 'name="code"',
    comeTo: signingUp,
    leadsTo: "/inscription/individuel/identite",
  },
  {
    action: "resendRegistrationCodeAction",
    page: "/inscription/individuel/code",
    holding: "Renvoyer le code",
    comeTo: (world) => waiting(world, signingUp(world)),
    leadsTo: undefined,
  },
  {
    action: "registerWithPscAction",
    page: "/connexion/psc/lier",
    holding: "Créer mon compte",
    comeTo: comingFromPsc,
    leadsTo: "/inscription/region",
  },
  {
    action: "linkAccountAction",
    page: "/connexion/psc/lier",
    holding: "Relier mon compte",
    comeTo: linkingToPsc,
    leadsTo: "/suivi",
  },
  {
    action: "saveIdentityAction",
    page: "/inscription/individuel/identite",
    holding: 'name="lastName"',
    comeTo: identifying,
    leadsTo: "/inscription/individuel/mot-de-passe",
  },
  {
    action: "createAccountAction",
    page: "/inscription/individuel/mot-de-passe",
    holding: 'name="newPassword"',
    comeTo: choosingPassword,
    leadsTo: "/boites/personnelle",
  },
  {
    action: "resetPasswordAction",
    page: "/mot-de-passe/nouveau",
    holding: 'name="newPassword"',
    comeTo: resettingPassword,
    leadsTo: "/mot-de-passe/change",
  },
  {
    action: "createInvitedAccountAction",
    page: "/invitations/recue",
    holding: "Créer mon compte individuel",
    comeTo: invited,
    leadsTo: "/inscription/individuel/code",
  },
  {
    action: "renewPasswordLinkAction",
    page: "/mot-de-passe/nouveau",
    holding: "Recevoir un lien",
    comeTo: readingLinkElsewhere,
    leadsTo: "/mot-de-passe/envoye",
  },
  ...emailActions,
];

async function givingPassword({ site, persons }: World, page: string) {
  const browser = httpBrowser(site);
  const { email } = persons.individual;
  await browser.submit(page, { typed: { email, password } });
  return { browser, email };
}

async function signingIn(world: World, page: string): Promise<Step> {
  const { browser, email } = await givingPassword(world, page);
  return { browser, typed: { code: await codeSentTo(email) } };
}

async function comingFromPsc({ site, db, persons }: World, browser = httpBrowser(site)): Promise<Step> {
  const token = randomToken();
  browser.cookies.set("balorg-navigateur", token);
  const claims = {
    subjectNameId: `ANS${persons.individual.id}`,
    firstName: "Nadège",
    lastName: "Vives",
    activities: [],
  };
  await arrived(db, keyedHash("browser", token), claims);
  return { browser, typed: {} };
}

async function linkingToPsc(world: World): Promise<Step> {
  return comingFromPsc(world, httpBrowser(world.site, await sessionCookie(world.db, world.persons.individual.id)));
}

async function signingUp({ site, names }: World): Promise<Step> {
  const browser = httpBrowser(site);
  const email = freshEmail();
  names.push(email);
  await browser.submit("/inscription/individuel?region=76", { typed: { email } });
  return { browser, typed: { code: await codeSentTo(email) } };
}

async function identifying(world: World): Promise<Step> {
  const { browser, typed } = await signingUp(world);
  await browser.submit("/inscription/individuel/code", { typed });
  return { browser, typed: identity };
}

async function choosingPassword(world: World): Promise<Step> {
  const { browser, typed } = await identifying(world);
  await browser.submit("/inscription/individuel/identite", { typed });
  return { browser, typed: { newPassword: secret, cgu: "on" } };
}

async function invited({ db, site, mailboxId, names, persons }: World): Promise<Step> {
  const browser = httpBrowser(site);
  const email = freshEmail();
  names.push(email);
  const box = { id: mailboxId, responsableId: persons.responsable.id };
  const { token } = await anInvitation(db, box, { email });
  await browser.get(`/invitations/lien?jeton=${token}`);
  return { browser, typed: {} };
}

async function resettingPassword({ site, persons }: World): Promise<Step> {
  const browser = httpBrowser(site);
  await browser.get(await linkFor(browser, persons.individual));
  return { browser, typed: { newPassword: secret } };
}

async function readingLinkElsewhere({ site, persons }: World): Promise<Step> {
  const browser = httpBrowser(site);
  await browser.get("/mot-de-passe/oublie");
  await browser.get(await linkFor(httpBrowser(site), persons.individual));
  return { browser, typed: {} };
}

async function linkFor(browser: HttpBrowser, { email }: { email: string }): Promise<string> {
  await browser.submit("/mot-de-passe/oublie", { typed: { email } });
  const { text } = await mailTo(email, /mot de passe/i);
  return text.match(/\/mot-de-passe\/lien\?jeton=[\w-]+/)?.[0] ?? "no link in the mail";
}

/** The same a minute later, when another code may be asked for. */
async function waiting({ db, names }: World, come: Promise<Step>): Promise<Step> {
  const { browser } = await come;
  for (const name of names) if (name.includes("@")) await ageCodes(db, name, 60);
  return { browser, typed: {} };
}
