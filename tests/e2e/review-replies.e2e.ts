import { desc, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { requestDecisions } from "@/db/schema";
import { aReviewer } from "@/tests/support/fixtures";
import { field, follow, list, press, problems, tick, title } from "./support/controls";
import { aRegionToAnswerFrom, replySearch } from "./support/replies";
import { expect, test } from "./support/test";

/** What was decided last of a request. */
async function decided(db: Db, requestId: string) {
  const [decision] = await db
    .select({ content: requestDecisions.content })
    .from(requestDecisions)
    .where(eq(requestDecisions.requestId, requestId))
    .orderBy(desc(requestDecisions.decidedAt));
  return decision?.content;
}

test("[REV-50] a text found by its words takes the values of the request, and gives back what was typed", async ({
  page,
  db,
  signInAs,
}) => {
  const { reviewer, request } = await aRegionToAnswerFrom(db, { companyName: "Officine {{rpps}}" });
  await signInAs(reviewer.id);
  await page.goto(`/instruction/${request.id}/refuser`);
  await field(page, "Explication").fill("Mes mots.");
  const picker = replySearch(page);
  await picker.pressSequentially("ferm");
  await expect(page.getByRole("listbox").getByRole("option").first()).toContainText("Structure fermée");
  await picker.press("Enter");
  await expect(field(page, "Explication")).toBeFocused();
  await expect(field(page, "Explication")).toHaveValue(/répertoire FINESS/);
  await expect(list(page, "Motif")).toHaveValue("structure_not_eligible");

  await press(page, "Annuler l’insertion");
  await expect(field(page, "Explication")).toHaveValue("Mes mots.");
  await press(page, "Remettre le texte inséré");
  await press(page, "Refuser la demande");

  await expect(page).toHaveURL(new RegExp(`/instruction/${request.id}$`));
  expect(await decided(db, request.id)).toMatchObject({
    refusalReason: "structure_not_eligible",
    refusalText: expect.stringContaining("l’établissement Officine {{rpps}}, à Albi (FINESS géographique"),
  });
});

test("[REV-51] a text chosen from the list comes back in the form, and the rest as typed @nojs", async ({
  page,
  db,
  signInAs,
  javaScriptEnabled,
}) => {
  const { reviewer, request } = await aRegionToAnswerFrom(db);
  await signInAs(reviewer.id);
  await page.goto(`/instruction/${request.id}/demander`);
  await tick(page, "Ville");
  if (javaScriptEnabled) {
    await replySearch(page).fill("description");
    await page.getByRole("option", { name: "Description incompréhensible" }).click();
  } else {
    await press(page, "Insérer ce texte");
    await expect(problems(page)).toContainText("Choisissez un texte à insérer.");
    await list(page, "Insérer une réponse type").selectOption("Description incompréhensible");
    await press(page, "Insérer ce texte");
  }
  await expect(page.getByText("Le texte « Description incompréhensible » est inséré")).toBeVisible();
  await expect(field(page, "Message au demandeur")).toHaveValue(
    /«\sPharmacie du centre 81000 Albi\s», ne nous permet pas/,
  );
  await expect(page.getByRole("checkbox", { name: "Ville" })).toBeChecked();
  await press(page, "Envoyer les questions");
  await expect(page).toHaveURL(new RegExp(`/instruction/${request.id}$`));
  const content = await decided(db, request.id);
  expect(content).toMatchObject({ kind: "ask", message: expect.stringContaining("d’un coup d’œil") });
  expect(content?.kind === "ask" && content.questions.map((question) => question.field).sort()).toEqual([
    "city",
    "description",
  ]);
});

test("[REV-52] a variable that is unknown or of which the request says nothing does not leave @nojs", async ({
  page,
  db,
  signInAs,
}) => {
  const { reviewer, request } = await aRegionToAnswerFrom(db);
  await signInAs(reviewer.id);
  await page.goto(`/instruction/${request.id}/refuser`);
  await list(page, "Motif").selectOption({ label: "Autre motif" });
  const text = "Bonjour {{prénom}}, le service {{service}} de {{structure}} est fermé.";
  await field(page, "Explication").fill(text);
  await press(page, "Refuser la demande");
  await expect(problems(page)).toContainText("La variable « {{prénom}} » n’existe pas");
  await expect(field(page, "Explication")).toHaveAccessibleDescription(
    /ne dit rien pour la variable «\s{{service}}\s»/,
  );
  await expect(field(page, "Explication")).toHaveValue(text);
  expect(await decided(db, request.id)).toBeUndefined();

  await field(page, "Explication").fill("Bonjour, {{structure}} est fermée.");
  await press(page, "Refuser la demande");
  await expect(page).toHaveURL(new RegExp(`/instruction/${request.id}$`));
  expect(await decided(db, request.id)).toMatchObject({ refusalText: "Bonjour, Pharmacie du pont est fermée." });
});

test("[REV-53] a text that is changed is a new version, proposed at once; its history says who, when and what @nojs", async ({
  page,
  db,
  signInAs,
  javaScriptEnabled,
}) => {
  const { reviewer, request } = await aRegionToAnswerFrom(db);
  await signInAs(reviewer.id);
  await page.goto("/instruction/reponses");
  await page.getByRole("searchbox", { name: "Rechercher une réponse" }).fill("fermée");
  await press(page, "Rechercher");
  await follow(page, "Structure fermée");
  await expect(title(page)).toHaveText("Structure fermée");
  await field(page, "Texte").fill("{{structure}} a définitivement fermé.");
  if (!javaScriptEnabled) await press(page, "Actualiser l’aperçu");
  await expect(page.getByText("Pharmacie du centre a définitivement fermé.")).toBeVisible();
  await press(page, "Enregistrer une nouvelle version");
  await expect(page.getByText("La nouvelle version est enregistrée")).toBeVisible();
  const history = page.getByRole("listitem").filter({ hasText: /Version 1, Claire Roux, / });
  await expect(history).toContainText("Texte modifié");
  await expect(history.locator("mark", { hasText: "définitivement" })).toBeVisible();

  await page.goto(`/instruction/${request.id}/refuser`);
  if (javaScriptEnabled) {
    await replySearch(page).fill("fermée");
    await page.getByRole("option", { name: "Structure fermée" }).click();
  } else {
    await list(page, "Insérer une réponse type").selectOption("Structure fermée");
    await press(page, "Insérer ce texte");
  }
  await expect(field(page, "Explication")).toHaveValue("Pharmacie du pont a définitivement fermé.");
});

test("[REV-54] of two who change the same text, the second is told, and keeps what they wrote @nojs", async ({
  page,
  db,
  signInAs,
  anotherBrowser,
}) => {
  const { regionCode, reviewer } = await aRegionToAnswerFrom(db);
  const colleague = await anotherBrowser();
  await signInAs(reviewer.id);
  await signInAs((await aReviewer(db, [regionCode], { firstName: "Ali", lastName: "Ben" })).id, colleague.context());
  for (const desk of [page, colleague]) await desk.goto(`/instruction/reponses/etudiant?region=${regionCode}`);
  await field(colleague, "Texte").fill("Le texte d’Ali.");
  await press(colleague, "Enregistrer une nouvelle version");
  await expect(colleague.getByText("La nouvelle version est enregistrée")).toBeVisible();

  await field(page, "Texte").fill("Le texte de Claire.");
  await press(page, "Enregistrer une nouvelle version");
  await expect(problems(page)).toContainText(/Ali Ben a enregistré une autre version de ce texte le \d/);
  await expect(field(page, "Texte")).toHaveValue("Le texte de Claire.");
  await expect(page.getByText(/Version 1, Ali Ben/)).toBeVisible();
  await press(page, "Enregistrer une nouvelle version");
  await expect(page.getByText("La nouvelle version est enregistrée")).toBeVisible();

  await press(page, "Archiver cette réponse");
  await expect(page.getByText("La réponse est archivée")).toBeVisible();
  await press(page, "Remettre en service");
  await expect(page.getByText("La réponse est de nouveau proposée.")).toBeVisible();
});
