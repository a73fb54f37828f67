import { field, list } from "./support/controls";
import { fillMailbox } from "./support/fill-request";
import { hostileValues } from "./support/hostile-values";
import { aPharmacist } from "./support/people";
import { aPharmacy } from "./support/pharmacy";
import { pick, structureSearch } from "./support/pick";
import { test as base, expect } from "./support/test";

const routes = ["/api/registres/etablissements", "/api/registres/professionnels"];

const test = base.extend<{ form: undefined }>({
  /** A pharmacist at the step of the structure. */
  form: [
    async ({ page, db, signInAs }, use) => {
      await signInAs((await aPharmacist(db)).id);
      await page.goto("/inscription/organisation/nouvelle?region=76");
      await fillMailbox(page, aPharmacy());
      await use(undefined);
    },
    { auto: true },
  ],
});

test("[REG-20] a misspelt structure is found, whatever the order of words @nojs", async ({ page }) => {
  await pick(page, structureSearch, "abli phie cathédrlae", /Pharmacie de la Cathédrale/);
  await expect(field(page, "Raison sociale")).toHaveValue("Pharmacie de la Cathédrale");
});

test("[REG-21] the suggestions are used from the keyboard alone, and say what to do when there is none", async ({
  page,
}) => {
  const search = list(page, structureSearch);
  const status = page.getByRole("status").filter({ hasText: /proposition|résultat|ligne/ });
  await search.focus();
  await page.keyboard.type("zzxqwv");
  await expect(status).toContainText("Aucun résultat pour « zzxqwv ». Vérifiez l’orthographe");
  await page.keyboard.press("Escape");
  await expect(search).toHaveValue("");

  await page.keyboard.type("pharmacie cathedrale albi");
  await expect(page.getByRole("option", { name: /Pharmacie de la Cathédrale 81000 Albi/ })).toBeVisible();
  await expect(status).toContainText("Flèches haut et bas");
  await page.keyboard.press("Escape");
  await expect(search).toHaveAttribute("aria-expanded", "false");
  await page.keyboard.press("ArrowDown");
  const options = page.getByRole("listbox", { name: structureSearch });
  await expect(options.getByRole("option", { selected: true })).toContainText("Pharmacie de la Cathédrale");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^Rempli d’après .+ du \d/)).toBeVisible();
});

test("[REG-22] a search that cannot be made says so, and is made again", async ({ page, context }) => {
  const search = list(page, structureSearch);
  await expect(search).toHaveAttribute("aria-expanded", "false");
  await context.setOffline(true);
  await search.fill("pharmacie cathedrale");
  await expect(page.getByText(/Vous êtes hors ligne/)).toBeVisible();
  await context.setOffline(false);
  await search.fill("pharmacie cathedrale albi");
  await expect(page.getByRole("option", { name: /Cathédrale/ })).toBeVisible();
  await context.clearCookies();
  await search.fill("pharmacie du centre albi");
  await expect(page.getByText(/Votre session est terminée\. Envoyez le formulaire/)).toBeVisible();
});

test("[REG-23] the routes of the search survive any text, and answer nobody who is signed out", async ({
  page,
  anotherBrowser,
}) => {
  const visitor = await anotherBrowser();
  for (const route of routes) {
    for (const [name, value] of Object.entries({ ...hostileValues, nothing: "" })) {
      const near = { region: value.slice(0, 500), departement: value.slice(0, 500), finess: value.slice(0, 500) };
      const answer = await page.request.get(route, { params: { q: value, ...near } });
      // Before it gets to the route, the server refuses an address that is too long, or that holds a NUL.
      const refused = { "10 kB": [400], "10 kB of accents": [400, 431], "NUL bytes": [400] }[name];
      expect(refused ?? [200], name).toContain(answer.status());
      if (refused) continue;
      expect(answer.headers()["cache-control"]).toBe("private, no-store");
      expect((await answer.json()).results.length).toBeLessThanOrEqual(10);
    }
    const answer = await visitor.request.get(route, { params: { q: "pharmacie" } });
    expect(answer.status()).toBe(404);
    expect(await answer.text()).toBe("");
  }
});

test("[REG-24] the responsable is found by name in any order, or by a number with a wrong digit", async ({ page }) => {
  const answer = await page.request.get(routes[1] ?? "", { params: { q: "nadege vives" } });
  const [found] = (await answer.json()).results;
  expect(found.label).toMatch(/Nad[eè]ge Vives/i);
  const wrong = found.value.slice(0, 7) + ((Number(found.value[7]) + 1) % 10) + found.value.slice(8);
  for (const q of ["VIVES Nadège", "vivse nadege", found.value, wrong]) {
    const again = await page.request.get(routes[1] ?? "", { params: { q } });
    expect(
      (await again.json()).results.map(({ value }: { value: string }) => value),
      q,
    ).toContain(found.value);
  }
});
