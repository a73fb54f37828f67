import { ageCodes, anotherCode, clearOfWindowEnd } from "@/tests/support/accounts";
import { press, problems, title } from "./support/controls";
import { codeSentTo, countMails } from "./support/mails";
import { aPharmacist } from "./support/people";
import { askForCode, sendCode } from "./support/sign-in";
import { expect, test } from "./support/test";

test("[CPT-05] a code tried five times is worth nothing the sixth, even right; another works", async ({ page, db }) => {
  const { email } = await aPharmacist(db);
  const code = await askForCode(page, email);
  for (const left of ["4 essais", "3 essais", "2 essais", "1 essai"]) {
    await sendCode(page, anotherCode(code));
    await expect(problems(page)).toContainText(`Il vous reste ${left}.`);
  }
  await sendCode(page, anotherCode(code));
  await expect(problems(page)).toContainText("Ce code a été essayé cinq fois");
  await page.reload();
  await sendCode(page, code);
  await expect(problems(page)).toContainText("Ce code a été essayé cinq fois : il ne peut plus servir.");
  await expect(title(page)).toHaveText("Code de connexion");

  await ageCodes(db, email, 31);
  const seen = await countMails(email);
  await press(page, "Renvoyer le code");
  await expect(page.getByText("Un nouveau code vient d’être envoyé")).toBeVisible();
  await sendCode(page, await codeSentTo(email, { seen }));
  await expect(title(page)).toHaveText("Mon compte individuel");
});

test("[CPT-06] an old code, after a new one, is refused with its sentence; the new one works", async ({ page, db }) => {
  const { email } = await aPharmacist(db);
  const old = await askForCode(page, email);
  await press(page, "Renvoyer le code");
  await expect(problems(page)).toContainText(/Vous pourrez en demander un autre dans \d+ secondes?\./);

  await ageCodes(db, email, 31);
  const seen = await countMails(email);
  await press(page, "Renvoyer le code");
  await expect(page.getByText("Seul ce dernier fonctionne.")).toBeVisible();
  const recent = await codeSentTo(email, { seen });
  await sendCode(page, old);
  await expect(problems(page)).toContainText("Ce code a été remplacé par un plus récent : utilisez le dernier reçu.");
  await sendCode(page, recent);
  await expect(title(page)).toHaveText("Mon compte individuel");
});

test("[CPT-06] another code can be asked for five times an hour", async ({ page, db }) => {
  await clearOfWindowEnd();
  const { email } = await aPharmacist(db);
  await askForCode(page, email);
  for (let sent = 0; sent < 5; sent += 1) {
    await ageCodes(db, email, 31);
    const seen = await countMails(email);
    await press(page, "Renvoyer le code");
    await codeSentTo(email, { seen });
  }
  await ageCodes(db, email, 31);
  await press(page, "Renvoyer le code");
  await expect(problems(page)).toContainText(/Trop d’essais\. Réessayez dans \d+ minutes?\./);
});

test("[CPT-07] a code asked for in one browser is refused in another, and still works in the first", async ({
  page,
  db,
  anotherBrowser,
}) => {
  const { email } = await aPharmacist(db);
  const elsewhere = await anotherBrowser();
  const code = await askForCode(page, email);
  const itsOwn = await askForCode(elsewhere, email);

  await sendCode(elsewhere, code);
  await expect(problems(elsewhere)).toContainText("Ce code a été demandé depuis un autre navigateur");
  await sendCode(elsewhere, itsOwn);
  await expect(title(elsewhere)).toHaveText("Mon compte individuel");
  await sendCode(page, code);
  await expect(title(page)).toHaveText("Mon compte individuel");
});

test("[CPT-07] a browser that asked for no code has no form to type one in", async ({ page, db, anotherBrowser }) => {
  const { email } = await aPharmacist(db);
  await askForCode(page, email);
  const elsewhere = await anotherBrowser();
  await elsewhere.goto("/connexion/code");
  await expect(title(elsewhere)).toHaveText("Aucun code n’est attendu ici");
});
