import { eq } from "drizzle-orm";
import { connectionEnquiries } from "@/db/schema";
import { anEnquiry } from "@/tests/support/enquiries";
import { anIndividual } from "@/tests/support/fixtures";
import { doubleClick, field, follow, list, press, problems, title } from "./support/controls";
import { openEnquiryLink } from "./support/enquiries";
import { codeSentTo, mailTo } from "./support/mails";
import { aPharmacist, freshEmail } from "./support/people";
import { pick, structureSearch } from "./support/pick";
import { expect, test } from "./support/test";

const support = "support@occitanie.exemple.fr";

test("[RAC-01] a structure asks for the service without an account, and follows its enquiry by the link of its mail @nojs", async ({
  page,
  db,
  anotherBrowser,
}) => {
  const email = freshEmail("direction");
  await page.goto("/");
  await page.getByRole("link", { name: /Il souhaite déployer le service/ }).click();
  await follow(page, "Commencer la demande");
  await pick(page, structureSearch, "abli phie cathédrlae", /Pharmacie de la Cathédrale/);
  await expect(field(page, "Raison sociale")).toHaveValue("Pharmacie de la Cathédrale");
  await press(page, "Continuer");
  await field(page, "Votre nom").fill("Jeanne Roux");
  await field(page, "Votre fonction").fill("Titulaire");
  await field(page, "Adresse mail").fill(email);
  await field(page, "Téléphone").fill("12");
  await press(page, "Continuer");
  await expect(problems(page)).toContainText("indiquez ses 10 chiffres");
  await field(page, "Téléphone").fill("05 63 00 00 00");
  await press(page, "Enregistrer et finir plus tard");
  await expect(title(page)).toHaveText("Votre demande est enregistrée");

  const elsewhere = await anotherBrowser();
  await elsewhere.goto(linkOf((await mailTo(email, /Reprendre/)).text));
  await press(elsewhere, "Reprendre ici");
  await follow(elsewhere, "Reprendre la demande");
  await field(elsewhere, "Nombre de personnes").fill("12");
  await field(elsewhere, "Nombre de sites").fill("1");
  await field(elsewhere, "Votre projet").fill("Une boîte pour l’officine.");
  await press(elsewhere, "Continuer");
  await expect(title(elsewhere)).toHaveText("Récapitulatif");
  await doubleClick(elsewhere, "Recevoir le code par mail");
  await field(elsewhere, "Code à usage unique").fill(await codeSentTo(email));
  await doubleClick(elsewhere, "Valider");
  await expect(title(elsewhere)).toHaveText("Pharmacie de la Cathédrale");
  expect(await db.$count(connectionEnquiries, eq(connectionEnquiries.email, email))).toBe(1);

  await expect(async () => expect((await mailTo(support, /raccordement/i)).text).toContain(email)).toPass();
  await page.goto(linkOf((await mailTo(email, /est envoyée/)).text));
  expect(page.url()).not.toContain("jeton");
  await expect(page.getByText("Votre demande est bien reçue")).toBeVisible();
  await follow(page, "Retirer cette demande");
  await press(page, "Retirer cette demande");
  await expect(page.getByText("Vous avez retiré cette demande.")).toBeVisible();
});

test("[RAC-02] the operator takes charge, asks, and accepts; the contact answers by the link and reads it all", async ({
  page,
  db,
  signInAs,
  anotherBrowser,
}) => {
  const email = freshEmail("direction");
  const { id, companyName, number } = await anEnquiry(db, { email, companyName: `Clinique ${email}` });
  await signInAs((await anIndividual(db, { kind: "INT", isOperator: true })).id);
  await page.goto(`/administration/raccordements?q=${number}`);
  await follow(page, companyName);
  await page.getByText("Prendre en charge", { exact: true }).first().click();
  await page.getByRole("button", { name: "Prendre en charge" }).click();
  await expect(page.getByText("Vous êtes en charge de cette demande")).toBeVisible();
  await follow(page, "Demander un complément");
  await field(page, "Ce que vous demandez").fill("Combien de services sont concernés ?");
  await press(page, "Envoyer la question");
  await expect(page.getByText("La question est envoyée au contact.")).toBeVisible();

  const contact = await anotherBrowser();
  await contact.goto(linkOf((await mailTo(email, /attend votre réponse/)).text));
  await field(contact, "Votre réponse").fill("Quatre services.");
  await press(contact, "Envoyer ma réponse");
  await expect(contact.getByText("Votre réponse est envoyée.")).toBeVisible();

  await page.goto(`/administration/raccordements/${id}`);
  await expect(page.getByText("Quatre services.")).toBeVisible();
  await follow(page, "Accepter la demande");
  await field(page, "La suite").fill("Nous vous appelons jeudi.");
  await press(page, "Accepter la demande");
  await expect(page.getByText("La demande est acceptée, le contact est prévenu.")).toBeVisible();
  expect((await mailTo(email, /est acceptée/)).text).toContain("Nous vous appelons jeudi.");
  await openEnquiryLink(contact, id);
  await expect(contact.getByText("Nous vous appelons jeudi.")).toBeVisible();
});

test("[RAC-03] the way to help remembers the page one leaves, and a ticket leaves with its number", async ({
  page,
  db,
  signInAs,
}) => {
  const person = await aPharmacist(db);
  await signInAs(person.id);
  await page.goto("/suivi");
  await page.locator('footer a[href="/aide?page=%2Fsuivi"]').click();
  await page.locator('a[href="/aide/contact?page=%2Fsuivi"]').click();
  await list(page, "Sujet").selectOption({ label: "Demande de BAL ORG" });
  await press(page, "Envoyer");
  await expect(problems(page)).toContainText("Décrivez ce qui ne va pas");
  await field(page, "Message").fill("Je ne retrouve pas ma demande.");
  await doubleClick(page, "Envoyer");
  await expect(title(page)).toHaveText("Votre message est envoyé");
  const copy = await mailTo(person.email, /demande d’aide/);
  const number = copy.subject.match(/\d+/)?.[0] ?? "none";
  await expect(page.getByRole("main")).toContainText(number);
  const sent = await mailTo(support, new RegExp(`aide n°.${number}`));
  expect(sent.text).toContain("/suivi");
  expect(sent.text).toContain("Je ne retrouve pas ma demande.");
});

/** The link that a mail of an enquiry carries. */
function linkOf(text: string): string {
  return text.match(/\/raccordement\/lien\?jeton=[\w-]+/)?.[0] ?? "no link in the mail";
}
