import { randomInt } from "node:crypto";
import { aRequest, aReviewer } from "@/tests/support/fixtures";
import { follow, press, title } from "./support/controls";
import { expect, test } from "./support/test";

/** The first of three regions that no other test looks at. */
const anyRegion = () => randomInt(100, 980);

/** A figure at the top of the page, by its name. */
const figure = (name: string) => `.card:has(> dt:text-is("${name}"))`;

test("[REV-60] the figures of a period, drawn and in tables, at an address that can be kept", { tag: "@nojs" }, async ({
  page,
  db,
  signInAs,
}) => {
  const regionCode = String(anyRegion());
  const reviewer = await aReviewer(db, [regionCode]);
  const at = (day: string, hour: number) => new Date(`2026-03-${day}T${String(hour).padStart(2, "0")}:00:00Z`);
  const sent = { regionCode, firstSubmittedAt: at("03", 8), submittedAt: at("03", 8) };
  const decided = { status: "approved", decidedById: reviewer.id } as const;
  await aRequest(db, { ...sent, ...decided, decidedAt: at("03", 18) });
  await aRequest(db, { ...sent, ...decided, decidedAt: at("07", 8) });
  await aRequest(db, sent);
  await signInAs(reviewer.id);

  await page.goto("/instruction");
  await follow(page, "Chiffres");
  await expect(title(page)).toHaveText("Chiffres");
  await page.getByLabel("Du", { exact: true }).fill("2026-03-04");
  await page.getByLabel("Au", { exact: true }).fill("2026-03-10");
  await press(page, "Afficher");
  await expect(page).toHaveURL(/du=2026-03-04&au=2026-03-10/);
  await expect(page.getByText("Du lundi 2 mars 2026 au dimanche 15 mars 2026")).toBeVisible();
  await expect(page.locator(figure("Demandes reçues"))).toContainText("3");
  await expect(page.locator(figure("Demandes en attente"))).toContainText("1");
  await expect(page.locator(figure("Délai de décision"))).toContainText(/2,2\sj/);
  await expect(page.locator(figure("Au-delà de l’objectif"))).toContainText(/50\s%1 sur 2/);
  await expect(page.locator(figure("Délai de visibilité"))).toContainText("pas de donnée");

  await expect(page.getByRole("img", { name: "Demandes reçues et décidées, par semaine" })).toBeVisible();
  await page.getByText("Lire en tableau").first().click();
  await expect(page.getByRole("row", { name: /^S10\s2026/ })).toHaveText(/2 mars 2026.*3.*2.*2.*0.*0/);

  const href = await page.getByRole("link", { name: "Télécharger le tableau (CSV)" }).getAttribute("href");
  const file = await page.request.get(href ?? "");
  expect(file.headers()["content-type"]).toContain("text/csv");
  expect(await file.text()).toContain("2026-S10;02/03/2026;08/03/2026;;3;2;2;0;0;1;1;0;53;");
});

test("[REV-61] each reviewer has the figures of their own regions, and a region without requests has no delay", async ({
  page,
  db,
  signInAs,
}) => {
  const first = anyRegion();
  const [busy, silent, foreign] = [String(first), String(first + 1), String(first + 2)];
  const reviewer = await aReviewer(db, [busy, silent]);
  await aReviewer(db, [foreign]);
  const sentAt = new Date(Date.now() - 3_600_000);
  const decision = { status: "approved", decidedById: reviewer.id, decidedAt: new Date() } as const;
  for (const regionCode of [busy, foreign]) {
    await aRequest(db, { regionCode, firstSubmittedAt: sentAt, submittedAt: sentAt, ...decision });
  }
  await signInAs(reviewer.id);
  await page.goto("/instruction/chiffres");
  await expect(page.locator(figure("Demandes reçues"))).toContainText("1");
  const rows = (code: string) => page.getByRole("row", { name: new RegExp(`^Région ${code}`) });
  await expect(rows(busy).nth(1)).toContainText(/1\sh/);
  await expect(rows(silent).getByText("pas de donnée")).toHaveCount(5);

  await page.getByLabel("Région").selectOption(silent);
  await press(page, "Afficher");
  await expect(page.locator(figure("Délai de décision"))).toContainText("pas de donnée");
  expect((await page.goto(`/instruction/chiffres?region=${foreign}`))?.status()).toBe(404);
});
