import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { individuals, oneTimeCodes, sessions } from "@/db/schema";
import { ageCodes } from "@/tests/support/accounts";
import { anRpps } from "@/tests/support/numbers";
import { doubleClick, field, list, tick, title } from "./support/controls";
import { codeSentTo, countMails, mailTo } from "./support/mails";
import { aPharmacist, freshEmail, password } from "./support/people";
import { expectMails } from "./support/queue";
import { expect, test } from "./support/test";

const rowsOf = (db: Db, individualId: string) => db.$count(sessions, eq(sessions.individualId, individualId));

test("[DEM-08] double clicks while creating an account make one account, one session and one mail each", async ({
  page,
  db,
}) => {
  const email = freshEmail("double");
  await page.goto("/inscription/individuel?region=76");
  await field(page, "Adresse mail").fill(email);
  await doubleClick(page, "Valider");
  await expect(title(page)).toHaveText("Confirmer l’adresse mail");
  await field(page, "Code à usage unique").fill(await codeSentTo(email));
  await doubleClick(page, "Valider");
  await expect(title(page)).toHaveText("Votre identité");
  await field(page, "Nom").fill("Vives");
  await field(page, "Prénom").fill("Nadège");
  await list(page, "Profession").selectOption({ label: "Pharmacien" });
  await page.getByRole("radio", { name: "J’ai un numéro RPPS" }).check();
  await field(page, "Identifiant RPPS").fill(anRpps());
  await doubleClick(page, "Valider");
  await expect(title(page)).toHaveText("Choisir un mot de passe");
  await page.getByLabel("Mot de passe").fill(password);
  await tick(page, /conditions générales d’utilisation/);
  await doubleClick(page, "Valider");
  await expect(title(page)).toHaveText("Mon compte individuel");

  const [person, ...others] = await db.select().from(individuals).where(eq(individuals.email, email));
  expect(others).toEqual([]);
  expect(await rowsOf(db, person?.id ?? "")).toBe(1);
  await expectMails(db, email, ["one-time-code", "account-created"]);
});

test("[DEM-08] double clicks while signing in open one session, send one code, and a new one once", async ({
  page,
  db,
}) => {
  const person = await aPharmacist(db);
  await page.goto("/connexion");
  await field(page, "Adresse mail").fill(person.email);
  await page.getByLabel("Mot de passe").fill(password);
  await doubleClick(page, "Valider");
  await expect(title(page)).toHaveText("Code de connexion");
  await codeSentTo(person.email);

  await ageCodes(db, person.email, 31);
  const seen = await countMails(person.email);
  await doubleClick(page, "Renvoyer le code");
  const code = await codeSentTo(person.email, { seen });
  expect(await db.$count(oneTimeCodes, eq(oneTimeCodes.email, person.email))).toBe(2);

  await field(page, "Code à usage unique").fill(code);
  await doubleClick(page, "Valider");
  await expect(title(page)).toHaveText("Mon compte individuel");
  expect(await rowsOf(db, person.id)).toBe(1);
  await expectMails(db, person.email, ["one-time-code", "one-time-code", "new-sign-in"]);
});

test("[DEM-08] double clicks on a forgotten password send one link and change it once", async ({ page, db }) => {
  const person = await aPharmacist(db);
  await page.goto("/mot-de-passe/oublie");
  await field(page, "Adresse mail").fill(person.email);
  await doubleClick(page, "Valider");
  await expect(title(page)).toHaveText("Regardez vos mails");
  const mail = await mailTo(person.email, /mot de passe/i);
  await page.goto(mail.text.match(/https?:[^\s>]+jeton=[\w-]+/)?.[0] ?? "");
  await page.getByLabel("Nouveau mot de passe").fill("une autre phrase de passe");
  await doubleClick(page, "Valider");
  await expect(title(page)).toHaveText("Votre mot de passe est changé");
  await expectMails(db, person.email, ["password-reset", "password-changed"]);
});

test("[DEM-08] double clicks in one’s account change the password once and leave this session", async ({
  page,
  db,
  signInAs,
  anotherBrowser,
}) => {
  const person = await aPharmacist(db);
  await signInAs(person.id);
  await signInAs(person.id, (await anotherBrowser()).context());
  await page.goto("/compte/sessions");
  await doubleClick(page, "Fermer les autres sessions");
  await expect(page.getByText("Vos autres sessions ont pris fin.").first()).toBeVisible();
  await page.goto("/compte/mot-de-passe");
  await page.getByLabel("Mot de passe actuel").fill(password);
  await page.getByLabel("Nouveau mot de passe").fill("une autre phrase de passe");
  await doubleClick(page, "Valider");
  await expect(page.getByText("Votre mot de passe est changé.")).toBeVisible();
  await expectMails(db, person.email, ["password-changed"]);
});
