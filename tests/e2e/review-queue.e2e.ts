import { randomInt } from "node:crypto";
import { aRequest, aReviewer } from "@/tests/support/fixtures";
import { follow, press, title } from "./support/controls";
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

  for (const words of ["oeillet", "LAVAUR", approved.structureId ?? "", approved.responsableRpps ?? ""]) {
    await page.getByRole("searchbox", { name: "Rechercher une demande" }).fill(words);
    await press(page, "Rechercher");
    await expect(page.getByRole("rowheader")).toHaveCount(1);
    await expect(page.getByRole("rowheader")).toContainText("Pharmacie de l’Œillet");
    await follow(page, "Effacer la recherche");
    await expect(page.getByRole("rowheader")).toContainText("Pharmacie à traiter");
  }
  await page.getByRole("searchbox", { name: "Rechercher une demande" }).fill("introuvable");
  await press(page, "Rechercher");
  await expect(page.getByText("Aucune demande ne correspond")).toBeVisible();
  await expect(title(page)).toHaveText("Demandes à instruire");
});
