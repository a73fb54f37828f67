import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { registerCopies, registerUploads } from "@/db/schema";
import { anIndividual } from "@/tests/support/fixtures";
import { follow, press, problems } from "./support/controls";
import { anOwnStack } from "./support/own-stack";
import { test as base, expect, sessionCookie } from "./support/test";

type OwnStack = Awaited<ReturnType<typeof anOwnStack>>;
type Operator = { page: Page; stack: OwnStack };

/** An import takes the place of the copy that other tests search: here they have a Balorg of their own. */
const test = base.extend<{ operator: Operator }, { stack: OwnStack }>({
  stack: [
    async ({}, use, { project, workerIndex }) => {
      await using stack = await anOwnStack(`registers_${project.name}_${workerIndex}`);
      await use(stack);
    },
    { scope: "worker", timeout: 60_000 },
  ],
  operator: async ({ page, context, stack }, use) => {
    const { id } = await anIndividual(stack.db, { kind: "INT", isOperator: true });
    await context.addCookies([{ ...(await sessionCookie(stack.db, id)), url: stack.url }]);
    await page.goto(`${stack.url}/administration/registres`);
    await use({ page, stack });
  },
});

const folder = join(import.meta.dirname, "../../db/demo/registers");
const finess = { name: "etalab-cs1100502-stock-20261110-0339.csv", mimeType: "text/csv" };
const whole = readFileSync(join(folder, finess.name), "utf8");
const changed = whole.replace("PHARMACIE DU CAMPUS", "PHARMACIE DU GRAND CAMPUS");
const half = whole.slice(0, whole.indexOf("\n", whole.length / 2) + 1);

async function send(page: Page, register: string, content: string, name = finess.name): Promise<void> {
  await page.getByRole("radio", { name: register }).check();
  await page.getByLabel("Fichier").setInputFiles({ ...finess, name, buffer: Buffer.from(content) });
  await press(page, "Envoyer et importer");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Import/);
}

/** With scripts the page keeps itself fresh; without, one presses its link. */
async function followTo(page: Page, outcome: RegExp): Promise<void> {
  await expect(async () => {
    const reload = page.getByRole("link", { name: "Actualiser" });
    if (await reload.isVisible()) await reload.click({ timeout: 1_000 });
    await expect(page.getByRole("status")).toContainText(outcome, { timeout: 500 });
  }).toPass({ timeout: 30_000 });
}

const value = (page: Page, term: string) =>
  page
    .getByRole("term")
    .filter({ hasText: new RegExp(`^${term}$`) })
    .locator("xpath=following-sibling::dd[1]");

test("[REG-60] the operator sends a register and follows its import to the report @nojs", async ({ operator }) => {
  const { page } = operator;
  await send(page, "FINESS", changed);
  await followTo(page, /Cette copie est en service/);
  await expect(value(page, "Date des données")).toContainText("10 novembre 2026");
  await expect(value(page, "Changées")).toHaveText("1");
  await expect(value(page, "Nouvelles")).toHaveText("0");
  await follow(page, "Tous les imports");
  await expect(page.getByRole("row", { name: /FINESS En service/ })).toBeVisible();
});

test("[REG-61] a wrong file is refused with its reason, and the copy of before serves on @nojs", async ({
  operator: { page, stack },
}) => {
  const served = () => stack.db.select().from(registerCopies).where(eq(registerCopies.status, "in_service"));
  const before = await served();
  await send(page, "RPPS (Annuaire Santé)", whole);
  await followTo(page, /Ce fichier a été refusé : la copie d’avant reste en service/);
  await expect(page.getByRole("status")).toContainText(/colonne|registre|fichier/);
  expect(await served()).toEqual(before);
});

test("[REG-62] a file much smaller than the last is refused, then forced without being sent again @nojs", async ({
  operator: { page },
}) => {
  await send(page, "FINESS", half);
  await followTo(page, /Ce fichier a été refusé/);
  await page.getByText("Forcer l’import").first().click();
  await press(page, "Remplacer la copie en service");
  await followTo(page, /Cette copie est en service/);
  await expect(value(page, "Forcé")).toHaveText("Oui");
});

test("[REG-63] refused lines are listed with their reasons, and downloaded for a spreadsheet @nojs", async ({
  operator: { page },
}) => {
  const lines = whole.split("\n");
  const wrong = lines.map((line, at) => (at === 5 ? line.replaceAll(/\d{9}/g, "999999999") : line)).join("\n");
  await page.getByRole("checkbox", { name: "Forcer l’import" }).check();
  await send(page, "FINESS", wrong);
  await followTo(page, /Cette copie est en service/);
  await expect(value(page, "Lignes refusées")).toHaveText("1");
  await expect(page.getByRole("row").filter({ hasText: /^6/ })).toBeVisible();
  const download = page.waitForEvent("download");
  await follow(page, "Télécharger la liste (CSV)");
  const file = await download;
  expect(file.suggestedFilename()).toBe("lignes-refusees-finess-2026-11-10.csv");
  expect(readFileSync(await file.path(), "utf8")).toMatch(/^\uFEFFligne;motif\r\n6;.+\r\n$/);
});

test("[REG-64] a form without a register or a file says what is missing @nojs", async ({ operator: { page } }) => {
  await page.getByRole("radio", { name: "FINESS" }).check();
  await press(page, "Envoyer et importer");
  await expect(problems(page)).toContainText("Choisissez un fichier.");
  await page.getByRole("radio", { name: "FINESS" }).evaluateAll((radios) => {
    for (const radio of radios) (radio as HTMLInputElement).checked = false;
  });
  await page.getByLabel("Fichier").setInputFiles({ ...finess, buffer: Buffer.from(half) });
  await press(page, "Envoyer et importer");
  await expect(problems(page)).toContainText("Choisissez le registre que contient le fichier.");
});

test("[REG-65] an address where nobody answers ends in a sentence, and may be tried again", async ({
  operator: { page },
}) => {
  await press(page, "Importer depuis l’adresse");
  await followTo(page, /L’import a échoué : la copie d’avant reste en service/);
  await expect(page.getByRole("status")).toContainText("Le téléchargement a échoué");
  await press(page, "Relancer l’import");
  await followTo(page, /Le téléchargement a échoué/);
});

test("[REG-66] only the operator sends a register, and only from our pages", async ({ stack }) => {
  const world = await stack.aWorld();
  const form = aFile();
  const post = (person: "operator" | "reviewer" | "nobody", headers?: Record<string, string>) =>
    world.browsers[person].post("/administration/registres/envoi", form, headers);
  const uploads = await stack.db.$count(registerUploads);
  expect(await post("reviewer")).toMatchObject({ status: 404 });
  expect(await post("nobody")).toMatchObject({ status: 303, location: expect.stringContaining("/connexion/reprise") });
  expect(await post("operator", { origin: "https://autre.example" })).toMatchObject({ status: 403 });
  expect(await stack.db.$count(registerUploads)).toBe(uploads);
});

function aFile() {
  const part = (name: string, content: string) =>
    `--b\r\ncontent-disposition: form-data; name="${name}\r\n\r\n${content}\r\n`;
  const body = `${part('register"', "finess")}${part('file"; filename="a.csv"', "a;b")}--b--\r\n`;
  return { body, headers: { "content-type": "multipart/form-data; boundary=b" } };
}
