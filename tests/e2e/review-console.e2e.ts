import type { Locator, Page } from "@playwright/test";
import { eq, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { mssanteAddresses, requestDecisions } from "@/db/schema";
import { aRequest } from "@/tests/support/fixtures";
import { aFiness } from "@/tests/support/numbers";
import { anEstablishment, copiesInService } from "@/tests/support/registers";
import { field, follow, press, title } from "./support/controls";
import { hostileValues, seen } from "./support/hostile-values";
import { aPharmacist } from "./support/people";
import { aWord } from "./support/pharmacy";
import { expect, test } from "./support/test";

const domain = "pharmacien.oc.mssante.fr";

/** A request of a pharmacist who is its responsable, with nothing to explain. */
async function aPlainRequest(db: Db, values: Parameters<typeof aRequest>[1] = {}) {
  const applicant = await aPharmacist(db);
  const people = { applicantId: applicant.id, responsableRpps: applicant.rpps };
  const request = await aRequest(db, { ...people, companyName: `Pharmacie ${aWord()}`, ...values });
  return { applicant, request };
}

const startOfAddress = (within: Page | Locator) => within.getByRole("textbox", { name: "Début de l’adresse" });

test("[REV-30] all that a decision needs is in sight at 1280 × 800, however much is wrong", async ({ db, desk }) => {
  await copiesInService(db);
  const { finess } = await anEstablishment(db, { finess: aFiness(), goneOn: "2026-11-12", phone: "0563999999" });
  const values = { structureId: finess, street: "3 rue du Port", responsableProfessionCode: "21" };
  const { request } = await aPlainRequest(db, values);
  const localPart = `${request.companyName?.replace(" ", ".").toLowerCase()}.81000.albi`;
  const address = `${localPart}@${domain}`;
  await db.insert(mssanteAddresses).values({ kind: "ORG", localPart, domain, address, display: address });
  await desk.setViewportSize({ width: 1280, height: 800 });
  await desk.goto(`/instruction/${request.id}`);

  await expect(desk.getByText("est déjà attribuée, ou l’a été.").first()).toBeVisible();
  await expect(desk.getByRole("row").nth(1)).toContainText("Anomalie");
  const needed = [
    title(desk),
    desk.getByText("à décider avant le"),
    desk.getByText("demandée par Nadège Vives"),
    desk.getByRole("region", { name: "Tous les contrôles" }),
    desk.getByRole("row").nth(1),
    startOfAddress(desk),
    desk.getByRole("button", { name: "Approuver" }),
    desk.getByRole("link", { name: "Demander des informations" }),
    desk.getByRole("link", { name: "Refuser" }),
  ];
  for (const one of needed) await expect(one).toBeInViewport({ ratio: 1 });
});

test("[REV-31] the dialogs with the keyboard: opened by a key, closed by Escape, nothing typed is lost", async ({
  db,
  desk,
}) => {
  const { request } = await aPlainRequest(db);
  await desk.goto(`/instruction/${request.id}`);
  const dialog = desk.getByRole("dialog");

  await desk.keyboard.press("r");
  await expect(dialog.getByRole("heading", { name: "Refuser la demande" })).toBeVisible();
  await dialog.getByRole("textbox", { name: "Explication" }).fill("Cette structure est introuvable.");
  await desk.mouse.click(5, 5);
  await expect(dialog).toBeVisible();
  await desk.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(desk.getByRole("link", { name: "Refuser" })).toBeFocused();

  await desk.keyboard.press("c");
  await expect(dialog.getByRole("heading", { name: "Demander des informations" })).toBeVisible();
  await dialog.getByRole("link", { name: "Annuler" }).click();
  await desk.keyboard.press("r");
  await expect(dialog.getByRole("textbox", { name: "Explication" })).toHaveValue("Cette structure est introuvable.");
});

test("[REV-32] approving shows the mail that will leave, for the address in the form", async ({ db, desk }) => {
  const { request, applicant } = await aPlainRequest(db);
  await desk.goto(`/instruction/${request.id}`);
  await startOfAddress(desk).fill(`Officine.${aWord()}`);
  const wished = await startOfAddress(desk).inputValue();
  await press(desk, "Approuver");
  const dialog = desk.getByRole("dialog");
  await expect(startOfAddress(dialog)).toHaveValue(wished);
  const mail = desk.frameLocator("#approuver iframe").locator("body");
  await expect(mail).toContainText(`À : ${applicant.email}`);
  await expect(mail).toContainText(`${wished}@${domain}`);

  await startOfAddress(dialog).fill(`${wished}.centre`);
  await expect(mail).toContainText(`${wished}.centre@${domain}`);
  await startOfAddress(dialog).fill("officine..albi");
  await expect(mail).toContainText("Corrigez d’abord");
  await desk.keyboard.press("Escape");
  await expect(startOfAddress(desk)).toHaveValue("officine..albi");
});

test("[REV-32] refusing shows the mail with the words typed, which stay in the form @nojs", async ({ db, desk }) => {
  const { request, applicant } = await aPlainRequest(db);
  await desk.goto(`/instruction/${request.id}/refuser`);
  await desk.getByText("Le mail qui part").click();
  await press(desk, "Voir le mail");
  const mail = desk.frameLocator("iframe").locator("body");
  await expect(mail).toContainText("Choisissez un motif.");
  await desk.getByRole("combobox", { name: "Motif" }).selectOption({ label: "Autre motif" });
  await field(desk, "Explication").fill("La structure <b>n’existe pas</b>.");
  await press(desk, "Voir le mail");
  await expect(mail).toContainText(`À : ${applicant.email}`);
  await expect(mail).toContainText("La structure <b>n’existe pas</b>.");
  await press(desk, "Refuser la demande");
  await expect(desk.getByText("Vous avez refusé cette demande")).toBeVisible();
});

test("[REV-33] from the queue to a decision with the keyboard alone: eight presses at most, two pages", async ({
  db,
  desk,
}) => {
  const { request } = await aPlainRequest(db);
  await desk.goto(`/instruction?q=${encodeURIComponent(request.companyName ?? "")}`);
  await expect(desk.getByRole("button", { name: "Raccourcis clavier" })).toBeVisible();
  const pages = new Set<string>();
  desk.on("framenavigated", (frame) => {
    if (frame === desk.mainFrame()) pages.add(new URL(frame.url()).pathname);
  });
  let presses = 0;
  const key = async (name: string) => {
    presses += 1;
    await desk.keyboard.press(name);
  };

  await key("o");
  await expect(title(desk)).toHaveText(request.companyName ?? "");
  await expect(desk.getByRole("button", { name: "Raccourcis clavier" })).toBeVisible();
  await key("a");
  await expect(desk.getByRole("button", { name: "Approuver et ouvrir la boîte" })).toBeFocused();
  await key("Enter");
  await expect(desk.getByText("Vous avez approuvé cette demande")).toBeVisible();

  expect(presses).toBeLessThanOrEqual(8);
  expect([...pages]).toEqual([`/instruction/${request.id}`]);
  await expect(desk.getByRole("button", { name: "Annuler la décision" })).toBeVisible();
});

test("[REV-34] an address changed in place is the one that is approved @nojs", async ({ db, desk }) => {
  const { request } = await aPlainRequest(db);
  const wished = `Officine.${aWord()}`;
  await desk.goto(`/instruction/${request.id}`);
  await startOfAddress(desk).first().fill(wished);
  await press(desk, "Approuver");
  await expect(desk.getByText("est libre.").last()).toContainText(`${wished}@`);
  await press(desk, "Approuver et ouvrir la boîte");
  await expect(desk.getByText("Vous avez approuvé cette demande")).toBeVisible();
  await expect(desk.getByText("Elle prend effet").first()).toBeVisible();
  await expect(desk.getByRole("main")).toContainText(`${wished}@${domain}`, { ignoreCase: true });
});

test("[REV-35] a decision counts down, and the page shows by itself that it took effect", async ({ db, desk }) => {
  const { request } = await aPlainRequest(db);
  await desk.goto(`/instruction/${request.id}`);
  await press(desk, "Approuver");
  await press(desk, "Approuver et ouvrir la boîte");
  await expect(desk.getByRole("button", { name: "Annuler la décision" })).toBeVisible();
  const [held] = await db
    .update(requestDecisions)
    .set({ effectiveAt: sql`now() + interval '4 seconds'` })
    .where(eq(requestDecisions.requestId, request.id))
    .returning();
  await db.execute(
    sql`update graphile_worker._private_jobs set run_at = now() + interval '4 seconds' where key = ${`decision:${held?.id}`}`,
  );
  await desk.reload();
  await expect(desk.getByText(/Elle prend effet dans [1-4]\ss\./)).toBeVisible();
  await expect(desk.getByText("Compte validé").or(desk.getByText("Demande approuvée par"))).toBeVisible({
    timeout: 20_000,
  });
  await expect(desk.getByRole("button", { name: "Annuler la décision" })).toHaveCount(0);
});

for (const kind of ["HTML", "turned-around text", "10 kB"]) {
  test(`[REV-36] ${kind} in each field stays text, on the page and in the mail`, async ({ db, desk }) => {
    const value = (hostileValues[kind] ?? "").slice(0, kind === "10 kB" ? 10_240 : undefined);
    const texts = { companyName: value, service: value, street: value, city: value, description: value };
    const { request } = await aPlainRequest(db, { ...texts, responsableLastName: value });
    const dialogs: string[] = [];
    desk.on("dialog", (one) => {
      dialogs.push(one.message());
      void one.dismiss();
    });
    await desk.setViewportSize({ width: 1280, height: 800 });
    await desk.goto(`/instruction/${request.id}`);
    expect(seen((await title(desk).textContent()) ?? "")).toBe(seen(value));
    await expect(desk.locator("#injected")).toHaveCount(0);
    await press(desk, "Approuver");
    const mail = desk.frameLocator("#approuver iframe").locator("body");
    await expect(mail).toContainText("Votre compte est validé");
    await expect(mail.locator("#injected")).toHaveCount(0);
    expect(dialogs).toEqual([]);
    expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
  });
}

test("[REV-37] at twice the size, all of it is read in one column and decided", async ({ db, desk }) => {
  const { request } = await aPlainRequest(db);
  await desk.setViewportSize({ width: 640, height: 400 });
  await desk.goto(`/instruction/${request.id}`);
  expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
  await follow(desk, "Refuser");
  const dialog = desk.getByRole("dialog");
  await field(desk, "Explication").fill("La structure est introuvable.");
  await dialog.getByRole("combobox", { name: "Motif" }).selectOption({ label: "Autre motif" });
  await press(desk, "Refuser la demande");
  await expect(desk.getByText("Vous avez refusé cette demande")).toBeVisible();
});
