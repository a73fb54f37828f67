import { eq } from "drizzle-orm";
import { insertHold } from "@/db/queries/request-holds";
import { requests, reviewerRegions } from "@/db/schema";
import { aRequest, aReviewer } from "@/tests/support/fixtures";
import { field, follow, list, press, problems, title } from "./support/controls";
import { secondsHeld, twoDesks, waitForNews } from "./support/desk";
import { expect, test } from "./support/test";

test("[REV-40] two have a request open and see each other; one takes it, the other can’t decide until she takes it over with a word", async ({
  db,
  anotherBrowser,
  signInAs,
}) => {
  const { path, claire, bruno } = await twoDesks({ db, anotherBrowser, signInAs });
  await expect(bruno.page.getByText("Regarde aussi : Claire Roux.")).toBeVisible();
  await waitForNews(claire.page);
  await expect(claire.page.getByText("Regarde aussi : Bruno Costes.")).toBeVisible();

  await bruno.page.goto(`${path}/refuser`);
  await press(claire.page, "Prendre");
  await expect(claire.page.getByText(/Vous avez pris cette demande à \d+\sh\s\d\d\./)).toBeVisible();
  await list(bruno.page, "Motif").selectOption({ label: "Autre motif" });
  await field(bruno.page, "Explication").fill("La structure est introuvable.");
  await press(bruno.page, "Refuser la demande");
  await expect(problems(bruno.page)).toContainText(/Claire Roux a pris cette demande à \d+\sh\s\d\d\s: reprenez-la/);
  await expect(field(bruno.page, "Explication")).toHaveValue("La structure est introuvable.");

  await bruno.page.goto(path);
  await follow(bruno.page, "Reprendre à Claire Roux");
  await press(bruno.page, "Reprendre la demande");
  await expect(problems(bruno.page)).toContainText("Dites à votre collègue pourquoi");
  await field(bruno.page, "Mot pour votre collègue").fill("Claire est en congé.");
  await press(bruno.page, "Reprendre la demande");
  await expect(bruno.page.getByText(/Vous avez pris cette demande à/)).toBeVisible();
  await expect(bruno.page.getByText("Demande reprise à Claire Roux par Bruno Costes")).toBeAttached();
  await expect(bruno.page.getByText("Motif : Claire est en congé.")).toBeAttached();

  await waitForNews(claire.page);
  await expect(claire.page.getByText(/Bruno Costes a pris cette demande à/)).toBeVisible();
  await expect(claire.page.getByRole("link", { name: "Reprendre à Bruno Costes" })).toBeVisible();
});

test("[REV-41] a request is taken, noted and let go of; a colleague’s is taken over @nojs", async ({
  page,
  db,
  signInAs,
}) => {
  const request = await aRequest(db);
  await signInAs((await aReviewer(db, ["76"], { firstName: "Claire", lastName: "Roux" })).id);
  await page.goto(`/instruction/${request.id}`);
  await press(page, "Prendre");
  await expect(page.getByText(/Vous avez pris cette demande à/)).toBeVisible();
  await field(page, "Nouvelle note").fill("Rappeler lundi <b>matin</b>.");
  await press(page, "Ajouter la note");
  await expect(page.getByRole("listitem").filter({ hasText: "Rappeler lundi <b>matin</b>." })).toContainText(
    "Claire Roux, le",
  );
  await press(page, "Libérer");
  await expect(page.getByText("Personne n’a pris cette demande.")).toBeVisible();

  await insertHold(db, request.id, (await aReviewer(db, ["76"], { firstName: "Bruno", lastName: "Costes" })).id);
  await page.goto(`/instruction/${request.id}`);
  await follow(page, "Reprendre à Bruno Costes");
  await field(page, "Mot pour votre collègue").fill("Bruno est en congé.");
  await press(page, "Reprendre la demande");
  await expect(page.getByText(/Vous avez pris cette demande à/)).toBeVisible();

  await signInAs(request.applicantId);
  await page.goto(`/suivi/${request.id}`);
  await expect(page.getByRole("main")).not.toContainText(/Rappeler|Bruno|en congé|note/);
});

test("[REV-42] leaving lets go of a request, unless for another page of it", async ({ page, db, signInAs }) => {
  const request = await aRequest(db);
  await signInAs((await aReviewer(db)).id);
  await page.goto(`/instruction/${request.id}`);
  await press(page, "Prendre");
  await expect(page.getByText(/Vous avez pris cette demande à/)).toBeVisible();
  const path = `/instruction/${request.id}/refuser`;
  const back = page.waitForResponse((answer) => answer.url().endsWith("/presence") && page.url().endsWith(path));
  await page.goto(path);
  await back;
  expect(await secondsHeld(db, request.id)).toBeGreaterThan(800);
  await page.goto("/instruction");
  await expect.poll(() => secondsHeld(db, request.id)).toBeLessThanOrEqual(20);
});

test("[REV-43] a page says that its request has changed, and that one may not read it any more", async ({
  db,
  anotherBrowser,
  signInAs,
}) => {
  const { request, claire, bruno } = await twoDesks({ db, anotherBrowser, signInAs });
  await db.update(requests).set({ status: "withdrawn", withdrawnAt: new Date() }).where(eq(requests.id, request.id));
  await waitForNews(claire.page);
  await expect(claire.page.getByText("Cette demande a changé : relisez-la.")).toBeVisible();
  await press(claire.page, "Relire la demande");
  await expect(claire.page.getByText("Le demandeur a retiré cette demande")).toBeVisible();
  await expect(claire.page.getByText("Cette demande a changé")).toHaveCount(0);

  await db.delete(reviewerRegions).where(eq(reviewerRegions.individualId, bruno.reviewer.id));
  await waitForNews(bruno.page);
  await expect(bruno.page.getByText("Cette demande ne vous est plus ouverte")).toBeVisible();
  await press(bruno.page, "Relire la demande");
  await expect(title(bruno.page)).toHaveText(/introuvable|n’existe pas/i);
});

test("[REV-44] keys on a request: each presses its button, none while typing, and they can be switched off", async ({
  desk,
  db,
}) => {
  const request = await aRequest(db);
  const note = field(desk, "Nouvelle note");
  const help = desk.getByRole("dialog", { name: "Raccourcis clavier" });
  await desk.goto(`/instruction/${request.id}`);
  await expect(desk.getByRole("button", { name: "Raccourcis clavier" })).toBeVisible();
  await desk.keyboard.press("n");
  await expect(note).toBeFocused();
  await desk.keyboard.type("Prendre ? ");
  await expect(note).toHaveValue("Prendre ? ");
  await expect(help).toBeHidden();

  await note.blur();
  await desk.keyboard.press("Control+p");
  await desk.keyboard.press("p");
  await expect(desk.getByText(/Vous avez pris cette demande à/)).toBeVisible();
  await desk.keyboard.press("?");
  await expect(help).toBeVisible();
  await desk.keyboard.press("r");
  await help.getByLabel("Utiliser ces raccourcis dans ce navigateur").uncheck();
  await desk.keyboard.press("Escape");
  await expect(desk.getByRole("dialog")).toHaveCount(0);
  await desk.reload();
  await expect(desk.getByRole("button", { name: "Raccourcis clavier" })).toBeVisible();
  await desk.keyboard.press("?");
  await desk.keyboard.press("r");
  await expect(desk.getByRole("dialog")).toHaveCount(0);

  await press(desk, "Raccourcis clavier");
  await help.getByLabel("Utiliser ces raccourcis dans ce navigateur").check();
  await press(desk, "Fermer");
  await desk.keyboard.press("r");
  await expect(desk.getByRole("dialog")).toBeVisible();
});

test("[REV-45] keys in the queue: from line to line, open, search", async ({ desk, db }) => {
  const rows = [await aRequest(db), await aRequest(db)].length;
  await desk.goto("/instruction");
  await expect(desk.getByRole("button", { name: "Raccourcis clavier" })).toBeVisible();
  const lines = desk.getByRole("table").getByRole("row").getByRole("rowheader").getByRole("link");
  expect(await lines.count()).toBeGreaterThanOrEqual(rows);
  await desk.keyboard.press("j");
  await expect(lines.nth(0)).toBeFocused();
  await desk.keyboard.press("j");
  await expect(lines.nth(1)).toBeFocused();
  await desk.keyboard.press("k");
  await expect(lines.nth(0)).toBeFocused();
  await desk.keyboard.press("/");
  await desk.keyboard.type("jko");
  await expect(desk.locator("#recherche")).toHaveValue("jko");
  await desk.locator("#recherche").blur();
  const opened = (await lines.nth(0).getAttribute("href")) ?? "";
  await desk.keyboard.press("o");
  await expect(desk).toHaveURL((url) => `${url.pathname}${url.search}` === opened);
});
