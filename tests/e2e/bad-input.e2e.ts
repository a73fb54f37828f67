import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { requests } from "@/db/schema";
import { field, list, press, problems, tick, title } from "./support/controls";
import { fillMailbox, fillPreferences, fillResponsable, typeStructure } from "./support/fill-request";
import { hostileValues, seen } from "./support/hostile-values";
import { mailTo } from "./support/mails";
import { anOccitanieReviewer, aPharmacist } from "./support/people";
import { aPharmacy } from "./support/pharmacy";
import { expect, test } from "./support/test";

const { HTML: markup = "", SQL: query = "", "right-to-left text": arabic = "" } = hostileValues;

/** Nothing that was typed became a part of the page, or ran. */
async function expectTextOnly(page: Page): Promise<void> {
  await expect(page.locator("#injected")).toHaveCount(0);
}

test("[DEM-12] HTML, SQL, emoji and Arabic are shown as typed, to the applicant, the reviewer and in the mails", async ({
  page,
  db,
  signInAs,
  anotherBrowser,
}) => {
  page.on("dialog", () => expect(true, "a script that was typed ran").toBe(false));
  const person = await aPharmacist(db);
  const asked = {
    ...aPharmacy(),
    description: `💊🇫🇷 ${arabic} Albi`,
    companyName: `Pharmacie <i id="injected">${arabic}</i>`,
    street: query,
  };
  await signInAs(person.id);
  await page.goto("/inscription/organisation/nouvelle?region=76");
  await fillMailbox(page, asked);
  await typeStructure(page, asked);
  await field(page, "Service de rattachement").fill(markup.slice(0, 60));
  await press(page, "Continuer");
  await fillResponsable(page, asked);
  await fillPreferences(page);
  await expect(title(page)).toHaveText("Récapitulatif");
  for (const text of [asked.description, asked.companyName, query, markup.slice(0, 60)]) {
    await expect(page.getByText(text).first()).toBeVisible();
  }
  await expectTextOnly(page);
  await tick(page, /conditions générales d’utilisation/);
  await press(page, "Valider");
  await expect(title(page)).toHaveText(asked.companyName);
  await expectTextOnly(page);

  const mail = await mailTo(person.email, /demande/i);
  expect(seen(mail.text)).toContain(seen(asked.companyName));
  expect(mail.html).not.toContain('<i id="injected">');

  const [request] = await db.select().from(requests).where(eq(requests.applicantId, person.id));
  const reviewer = await anotherBrowser();
  await signInAs((await anOccitanieReviewer(db)).id, reviewer.context());
  await reviewer.goto(`/instruction/${request?.id}`);
  await expect(title(reviewer)).toHaveText(asked.companyName);
  await expect(reviewer.getByText(query).filter({ visible: true }).first()).toBeVisible();
  await expectTextOnly(reviewer);
  await reviewer.goto(`/instruction?q=${encodeURIComponent(query)}`);
  await expect(title(reviewer)).toHaveText("Demandes à instruire");
});

test("[DEM-12] a step with everything wrong says it all, at the top and at each field, and keeps it on coming back", async ({
  page,
  db,
  signInAs,
}) => {
  const person = await aPharmacist(db);
  const asked = { ...aPharmacy(), structureId: "81 123", postalCode: "8100", phone: "12", street: "a".repeat(10_240) };
  await signInAs(person.id);
  await page.goto("/inscription/organisation/nouvelle?region=76");
  await fillMailbox(page, asked);
  await typeStructure(page, asked);
  await field(page, "Raison sociale").fill("");
  await press(page, "Continuer");

  await expect(problems(page)).toBeFocused();
  await expect(problems(page).getByRole("listitem")).toHaveCount(5);
  await expect(field(page, "Identifiant établissement")).toHaveAccessibleDescription(/FINESS/);
  await expect(field(page, "Adresse postale")).toHaveAccessibleDescription(/Raccourcissez à 150 caractères/);
  await problems(page).getByRole("link").first().click();
  await expect(field(page, "Identifiant établissement")).toBeFocused();

  await page.goto("/suivi");
  await page
    .getByRole("link", { name: /Reprendre|Continuer|Finir/ })
    .first()
    .click();
  await page.goto(page.url().replace(/\/[a-z]+(\?.*)?$/, "/structure"));
  await expect(field(page, "Identifiant établissement")).toHaveValue("81 123");
  await expect(field(page, "Adresse postale")).toHaveValue("a".repeat(10_240));
  await expect(field(page, "Téléphone professionnel")).toHaveValue("12");
  await expect(list(page, "Département")).toHaveValue("81");
});

const regionPages = [
  "/inscription/type",
  "/inscription/compte-individuel",
  "/inscription/compte-individuel/conseil",
  "/inscription/individuel",
  "/inscription/organisation/association",
  "/inscription/organisation/code",
];

const unknownRegions = ["99", "zz", "", "%00", "76&region=93", encodeURIComponent(markup), "9".repeat(5000)];

test("[DEM-12] an unknown region in an address leads to a page that says what to do", async ({
  page,
  db,
  signInAs,
}) => {
  for (const path of regionPages) await expectDeadEnds(page, path);
  await signInAs((await aPharmacist(db)).id);
  await expectDeadEnds(page, "/inscription/organisation/nouvelle");
});

async function expectDeadEnds(page: Page, path: string): Promise<void> {
  for (const region of unknownRegions) {
    const answer = await page.goto(`${path}?region=${region}`);
    expect(answer?.status(), `${path}?region=${region}`).toBeLessThan(500);
    if (answer?.status() === 400) continue;
    await expect(page.getByRole("main"), `${path}?region=${region}`).toContainText(/région/i);
    await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
    await expectTextOnly(page);
  }
}
