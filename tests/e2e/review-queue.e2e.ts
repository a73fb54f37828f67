import { randomInt } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { aRequest, aReviewer } from "@/tests/support/fixtures";
import { field, follow, press, title } from "./support/controls";
import { test as base, expect } from "./support/test";

const hour = 3_600_000;
const ago = (hours: number) => {
  const at = new Date(Date.now() - hours * hour);
  return { firstSubmittedAt: at, submittedAt: at };
};

const test = base.extend<{ regionCode: string; reviewerId: string }>({
  /** A region of its own, whose queue holds what the test puts there. */
  regionCode: async ({}, use) => use(String(randomInt(100, 1000))),
  /** Its reviewer, signed in. */
  reviewerId: [
    async ({ db, regionCode, signInAs }, use) => {
      const { id } = await aReviewer(db, [regionCode]);
      await signInAs(id);
      await use(id);
    },
    { auto: true },
  ],
});

test("[INS-03] the oldest requests come first, each with its age against the target, in one’s own region", async ({
  page,
  db,
  regionCode,
}) => {
  await aRequest(db, { regionCode, companyName: "Pharmacie récente", ...ago(1.5) });
  await aRequest(db, { regionCode, companyName: "Pharmacie en retard", ...ago(5 * 24 + 1) });
  await aRequest(db, { regionCode, companyName: "Pharmacie presque en retard", ...ago(60) });
  await aRequest(db, { regionCode, companyName: "Pharmacie en brouillon", status: "draft" });
  const elsewhere = await aRequest(db, { companyName: "Pharmacie ailleurs" });

  await page.goto("/instruction");
  const rows = page.getByRole("row").filter({ has: page.getByRole("rowheader") });
  await expect(rows.getByRole("link")).toHaveText([
    "Pharmacie en retard",
    "Pharmacie presque en retard",
    "Pharmacie récente",
  ]);
  await expect(rows.nth(0)).toContainText(/il y a 5\sj.*En retard/);
  await expect(rows.nth(1)).toContainText(/il y a 2\sj.*Bientôt en retard/);
  await expect(rows.nth(2)).toContainText(/il y a 1\sh.*Dans les temps/);

  const answer = await page.goto(`/instruction/${elsewhere.id}`);
  expect(answer?.status()).toBe(404);
});

test("[INS-03] states are counted and listed, and a search finds in all of them", async ({
  page,
  db,
  regionCode,
  reviewerId,
}) => {
  const decided = { decidedById: reviewerId, decidedAt: new Date() };
  await aRequest(db, { regionCode, companyName: "Pharmacie à traiter" });
  await aRequest(db, { regionCode, companyName: "Pharmacie retirée", status: "withdrawn", withdrawnAt: new Date() });
  const approved = await aRequest(db, {
    regionCode,
    companyName: "Pharmacie de l’Œillet",
    status: "approved",
    city: "Lavaur",
    ...decided,
  });

  await page.goto("/instruction");
  const states = page.getByRole("navigation", { name: "État des demandes" });
  await expect(states.getByRole("listitem")).toHaveText([
    /^À traiter\s?1$/,
    /^En attente du demandeur\s?0$/,
    /^Validées\s?1$/,
    /^Refusées\s?0$/,
    /^Retirées\s?1$/,
    "Toutes",
  ]);
  await states.getByRole("link", { name: "Retirées" }).click();
  await expect(page.getByRole("rowheader")).toHaveCount(1);
  await expect(page.getByRole("rowheader")).toContainText("Pharmacie retirée");

  const search = page.getByLabel("Rechercher une demande", { exact: true });
  for (const words of ["oeillet", "LAVAUR", approved.structureId ?? "", approved.responsableRpps ?? ""]) {
    await search.fill(words);
    await press(page, "Rechercher");
    await expect(page.getByRole("rowheader")).toHaveCount(1);
    await expect(page.getByRole("rowheader")).toContainText("Pharmacie de l’Œillet");
    await follow(page, "Effacer la recherche");
    await expect(page.getByRole("rowheader")).toContainText("Pharmacie à traiter");
  }
  await search.fill("introuvable");
  await press(page, "Rechercher");
  await expect(page.getByText("Aucune demande ne correspond")).toBeVisible();
  await expect(title(page)).toHaveText("Demandes à instruire");
});

const names = (page: Page) => page.getByRole("rowheader").getByRole("link");

test("[REV-20] a search is completed by keyboard, told in chips that take themselves away, and kept as a view", async ({
  page,
  db,
  regionCode,
}) => {
  await aRequest(db, { regionCode, companyName: "Pharmacie du double", alerts: ["duplicate"] });
  await aRequest(db, { regionCode, companyName: "Pharmacie ancienne", alerts: ["duplicate"], ...ago(100) });
  await aRequest(db, { regionCode, companyName: "Pharmacie seule" });
  await page.goto("/instruction");
  const search = page.getByRole("combobox", { name: "Rechercher une demande" });
  await search.pressSequentially("al");
  await search.press("ArrowDown");
  await search.press("Enter");
  await expect(search).toHaveValue("alerte:");
  await search.press("ArrowDown");
  await search.press("Enter");
  await search.pressSequentially("-age:>2j");
  await search.press("Enter");
  await expect(names(page)).toHaveText(["Pharmacie du double"]);

  await follow(page, "Enregistrer cette recherche");
  await field(page, "Nom de la vue").fill("Doublons récents");
  await press(page, "Enregistrer la vue");
  const views = page.getByRole("navigation", { name: "Mes vues" });
  await expect(views.getByRole("link", { name: "Doublons récents 1" })).toHaveAttribute("aria-current", "page");

  await follow(page, "Retirer le filtre Sauf envoyées il y a plus de 2 jours");
  await expect(names(page)).toHaveText(["Pharmacie ancienne", "Pharmacie du double"]);
  await follow(page, "Gérer mes vues");
  await field(page, "Nom de la vue").fill("Doubles");
  await press(page, "Renommer");
  await expect(page.getByRole("heading", { name: "Doubles" })).toBeVisible();
  await page.getByText("Supprimer cette vue").click();
  await press(page, "Confirmer la suppression");
  await expect(page.getByText("Aucune vue enregistrée")).toBeVisible();
});

test("[REV-21] what is wrong in a search is said, the rest applies, and is kept as a view @nojs", async ({
  page,
  db,
  regionCode,
}) => {
  await aRequest(db, { regionCode, companyName: "Pharmacie de Lavaur", city: "Lavaur" });
  await aRequest(db, { regionCode, companyName: "Pharmacie d’Albi" });
  await page.goto("/instruction");
  await page.getByLabel("Rechercher une demande", { exact: true }).fill("etta:attente lavaur age:2");
  await press(page, "Rechercher");
  await expect(names(page)).toHaveText(["Pharmacie de Lavaur"]);
  await expect(page.getByText(/«\setta:\s» n’est pas un filtre connu/)).toBeVisible();
  await expect(page.getByText(/s’écrit avec > ou </)).toBeVisible();
  await follow(page, "Retirer le filtre «\u00a0lavaur\u00a0»");
  await expect(names(page)).toHaveCount(2);
  await page.goto("/instruction?q=lavaur");
  await follow(page, "Enregistrer cette recherche");
  await field(page, "Nom de la vue").fill("Lavaur");
  await press(page, "Enregistrer la vue");
  await page.getByRole("navigation", { name: "Mes vues" }).getByRole("link", { name: "Lavaur 1" }).click();
  await expect(names(page)).toHaveText(["Pharmacie de Lavaur"]);
});

test("[REV-22] the list says what came since, and moves only when asked to", async ({ page, db, regionCode }) => {
  await page.clock.install();
  await aRequest(db, { regionCode, companyName: "Pharmacie présente" });
  await page.goto("/instruction");
  await aRequest(db, { regionCode, companyName: "Pharmacie nouvelle" });
  await expect(page.getByRole("combobox", { name: "Rechercher une demande" })).toBeVisible();
  await page.clock.runFor(61_000);
  await expect(page.getByText("1 nouvelle demande")).toBeVisible();
  await expect(names(page)).toHaveText(["Pharmacie présente"]);
  await press(page, "Actualiser la liste");
  await expect(names(page)).toHaveText(["Pharmacie présente", "Pharmacie nouvelle"]);
  await expect(page.getByRole("link", { name: "Instruction 2 demandes à traiter" })).toBeVisible();
});

test("[REV-23] the list that is shown is exported, without formulas, for its reviewer alone", async ({
  page,
  db,
  regionCode,
}) => {
  await aRequest(db, { regionCode, companyName: "=2+5", city: "\u202EAlbi", alerts: ["duplicate"] });
  await aRequest(db, { regionCode, companyName: "Pharmacie sans alerte" });
  await page.goto("/instruction?q=alerte:doublon");
  const download = page.waitForEvent("download");
  await follow(page, "Exporter la liste (CSV)");
  const lines = (await readFile(await (await download).path(), "utf8")).split("\r\n");
  expect(lines[0]).toMatch(/^\uFEFFDemande;État;Région;Structure;/);
  expect(lines.slice(1)).toEqual([expect.stringContaining(";'=2+5;;"), ""]);
  expect(lines[1]).toContain(";Albi;");
});
